### draft
### La carte Vitale perdue et la complémentaire santé solidaire. Sources : ameli.fr, complementaire-sante-solidaire.gouv.fr, commentaider.fr. Revu le 22 novembre 2026.

first =
    💳 <b>Carte Vitale y ayuda para la salud</b>
    1. Tarjeta perdida: dígalo en ameli.fr.
    2. Mientras tanto, una prueba: la «attestation de droits».
    3. Pida la nueva tarjeta.
rest =
    4. En ameli.fr, calcule su derecho a la C2S.
    5. Pida la C2S (complémentaire santé solidaire): paga atención médica.
    📅 Pídala otra vez entre 4 y 2 meses antes del fin.
papers =
    🗂 <b>Los documentos</b>
    Una foto suya, para la nueva carte Vitale.
    Para la ayuda, pida la lista a su consejero.
trap =
    ⚠️ Con el RSA, esta ayuda es automática.
    ¿El RSA se termina? Pida usted la ayuda.
    La AME (atención médica sin residencia) dura 1 año: renuévela 2 meses antes.
door =
    🔗 ameli.fr, o llame al 36 46.
    Todos sus derechos: mesdroitssociaux.gouv.fr
    Aquí, su consejero puede ayudarle.
