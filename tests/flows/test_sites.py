"""Official sites: only those of the one dated table are shown, in every text."""

from datetime import timedelta

import pytest

from flows.reading import Misread
from flows.sites import read_sites, sites_in, sites_too_old
from flows.text_checks import unknown_sites
from flows.variants import pattern_of, variants
from flows.words import keys
from tests.harness.house import content

TABLE = content().sites
ROW = "sites:\n  - {site: caf.fr, for: la CAF, source: caf.fr, checked_on: 2026-11-21}\n"


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("🔗 caf.fr. Appelez le 32 30.", ("caf.fr",)),
        ("demande-logement-social.gouv.fr et visale.fr", ("demande-logement-social.gouv.fr", "visale.fr")),
        ("Allez sur https://www.Caf.fr/allocataires, puis validez.", ("caf.fr",)),
        ("https://caf.example/x", ("caf.example",)),
        ("CAF’ın sitesi (caf.fr)", ("caf.fr",)),
        ("الموقع ameli.fr، أو الهاتف", ("ameli.fr",)),
        ("Écrivez à aide@caf.fr.", ()),
        ("C’est fini. Frère et sœur. 12.30 h", ()),
    ],
)
def test_a_site_is_seen_as_it_is_written(text: str, named: tuple[str, ...]) -> None:
    assert sites_in(text) == named


def test_every_site_that_is_shown_is_in_the_table_and_the_other_way_round() -> None:
    assert list(unknown_sites(content())) == []
    shown: set[str] = set()
    for wording in content().words.at(None):
        for key, attribute in keys(wording):
            pattern = pattern_of(wording, key, attribute)
            assert pattern is not None
            shown.update(site for text in variants(wording, pattern) for site in sites_in(text))
    assert shown == set(TABLE)


def test_a_site_says_where_and_when_it_was_verified() -> None:
    with pytest.raises(Misread) as misread:
        read_sites(ROW.replace(", checked_on: 2026-11-21", ""), "sites.yaml")
    assert "checked_on" in str(misread.value)
    with pytest.raises(Misread):
        read_sites(ROW.replace("site: caf.fr", "site: https://caf.fr"), "sites.yaml")


def test_a_site_is_good_for_a_year() -> None:
    (site,) = read_sites(ROW, "sites.yaml").values()
    assert sites_too_old({site.site: site}, site.checked_on + timedelta(days=365)) == ()
    assert sites_too_old({site.site: site}, site.checked_on + timedelta(days=366)) == ("caf.fr",)
