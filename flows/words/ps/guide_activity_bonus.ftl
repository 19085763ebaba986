### draft

### La prime d’activité et le RSA, la déclaration tous les 3 mois ; aucun montant. Sources : caf.fr février 2025. Revu le 22 novembre 2026.

first =
    ➕ <b>د CAF مرستې: prime d’activité او RSA</b>
    1. د caf.fr سایټ یا د Caf اپ خلاص کړئ.
    2. پر «Déclarer mes ressources» (خپل عاید ویل) کېکاږئ.
    3. لیکل شوې پیسې د معاش له پاڼو سره پرتله کړئ.
rest =
    4. غلطي شته؟ سمه یې کړئ، له ثبوت سره.
    5. تایید (valider) کړئ، بیا ثبوت وساتئ.
    📅 هرې 3 میاشتې. نېټه ستاسو په حساب کې شته.
papers =
    🗂 <b>اسناد</b>
    د معاش پاڼې: کرښه «montant net social».
    نفقه (pension alimentaire) یا د کورنۍ مرسته، که وي.
trap =
    ⚠️ که تایید یې نه کړئ، پیسې درېدلی شي.
    هېر شوی معاش پور جوړولی شي.
door =
    🔗 سایټ caf.fr، یا د کرنې لپاره msa.fr.
    د CAF لپاره دې شمېرې ته زنګ ووهئ: ⁦32 30⁩.
    دلته ستاسو مشاور مرسته کولای شي.
