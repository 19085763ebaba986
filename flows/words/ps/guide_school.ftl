### draft

### L’école et les parents : EduConnect, bourse, ateliers OEPRE. Sources : eduscol 2023, pedagogie.ac-toulouse.fr, aides-jeunes. Revu le 22 novembre 2026.

first =
    🎒 <b>ستاسو د ماشوم ښوونځی</b>
    1. له ښوونځي خپل EduConnect کوډونه وغواړئ.
    2. په اونۍ کې یو ځل پیغامونه ولولئ.
    3. له ښوونکي سره لیدل وغواړئ.
rest =
    4. په collège کې bourse وغواړئ: د پیسو مرسته.
    5. د OEPRE کورس وغواړئ: د والدینو لپاره فرانسوي ژبه.
    📅 د bourse غوښتنه په EduConnect کې ده، له سپټمبر (septembre) څخه.
papers =
    🗂 <b>اسناد</b>
    ستاسو EduConnect کوډونه: په کور کې یې وساتئ.
    ستاسو پوښتنې، پر یو کاغذ.
    ترجمان غواړئ؟ مخکې یې ووایاست.
trap =
    ⚠️ که پیغام هېر شي، نېټه تېرېدلی شي.
    مرسته غواړئ؟ لیک له خپل مشاور سره ولولئ.
door =
    🔗 ستاسو د ماشوم ښوونځی
    د OEPRE کورسونه: وړیا، په ښوونځیو کې.
    دلته ستاسو مشاور مرسته کولای شي.
