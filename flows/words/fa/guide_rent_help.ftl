### draft
### Les aides pour le loyer et le DALO. Sources : openfisca-france, aides-jeunes 2026, info-tpe.fr, adil61.org, unccas.org. Revu le 23 novembre 2026.

first =
    🔑 <b>کمک کرایه</b>
    1. پول ضمانت لازم است: قرض Loca-Pass بخواهید، بی سود.
    2. کرایه مانده است: کمک FSL (کمک département) را بخواهید.
    3. برای FSL، یک مددکار اجتماعی را ببینید.
rest =
    4. از HLM جواب نیامد: DALO را ببینید، حق خانه.
    5. برای DALO، ورق cerfa 15036 را پر کنید. کاپی نگه دارید.
    📅 جواب DALO در 3 ماه، در Île-de-France در 6 ماه.
papers =
    🗂 <b>کاغذها</b>
    برای DALO: ورق cerfa 15036، درخواست HLM، کاپی‌ها.
    لست تغییر می‌کند: از مشاور بپرسید.
trap =
    ⚠️ قرض Loca-Pass: تا 2 ماه بعد از رفتن به خانه.
    خانه ندارید، یا شما را می‌کشند؟ DALO را همین حالا بخواهید.
door =
    🔗 سایت locapass.actionlogement.fr
    کرایه نداده‌اید؟ زود به ⁦0 805 160 075⁩ زنگ بزنید.
    اینجا، مشاور شما کمک می‌کند.
