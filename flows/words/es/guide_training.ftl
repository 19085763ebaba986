### draft
### Se former : projet, CPF, arnaques. Sources : juritravail.com, blohorn-avocats.fr 2026, aides-jeunes, fun-mooc.fr. Revu le 22 novembre 2026.

first =
    🎓 <b>Hacer una formación</b>
    1. Hable de su proyecto con su consejero.
    2. Mire su cuenta CPF: el dinero para formarse.
    3. Elija una formación con su consejero.
rest =
    4. Pregunte quién paga el resto.
    5. Inscríbase usted, en el sitio oficial.
    📅 Cuanto antes, y siempre antes de firmar.
papers =
    🗂 <b>Los documentos</b>
    El «devis»: el precio escrito por el centro de formación.
    France Travail lee el «devis» antes de ayudar.
trap =
    ⚠️ ¿Una llamada le vende su CPF, su cuenta de formación?
    Es una estafa, como los SMS. No dé sus códigos.
door =
    🔗 moncompteformation.gouv.fr
    Cursos gratis por internet: fun-mooc.fr
    Aquí, su consejero puede ayudarle.
