### draft
### Les aides pour le loyer et le DALO. Sources : openfisca-france, aides-jeunes 2026, info-tpe.fr, adil61.org, unccas.org. Revu le 23 novembre 2026.

first =
    🔑 <b>Помощь с арендой</b>
    1. Нужен залог: просите заём Loca-Pass, без процентов.
    2. Долг за жильё: просите FSL (помощь департамента).
    3. По поводу FSL идите к соцработнику.
rest =
    4. Нет ответа про HLM: узнайте о DALO, праве на жильё.
    5. DALO: заполните бумагу cerfa 15036. Оставьте себе копию.
    📅 DALO отвечает за 3 месяца, в Île-de-France за 6.
papers =
    🗂 <b>Документы</b>
    DALO: бумага cerfa 15036, заявка на HLM, копии.
    Список бывает разный: спросите консультанта.
trap =
    ⚠️ Loca-Pass: не позже 2 месяцев после въезда.
    Нет жилья или Вас выселяют? DALO можно просить сразу.
door =
    🔗 locapass.actionlogement.fr
    Долг за жильё? Скорее звоните 0 805 160 075.
    Здесь Вам может помочь консультант.
