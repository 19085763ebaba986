### draft

### Faire garder son enfant : crèche, AVIP, aide de France Travail. Sources : solidarites.gouv.fr, cap-metiers.pro 2024. Revu le 22 novembre 2026.

first =
    🧸 <b>ቆልዓኹም ዝሕዝ ምርካብ</b>
    1. ኣብ monenfant.fr ቦታ ድለዩ።
    2. « crèche AVIP » ሕተቱ፦ ነቶም ኣብ insertion ዘለዉ ወለዲ ቦታ ይሕዝ።
    3. ን mairie (ምምሕዳር ከተማ) ንገሩ።
rest =
    4. ቅድሚ 12 ዓመቱ፣ ሓገዝ France Travail ሕተቱ።
    5. ሰዓታት crèche ንሓላፊ ስራሕኩም ንገሩ።
    📅 ስራሕ ምስ ጀመርኩም ብኡንብኡ ነቲ ሓገዝ ሕተቱ።
papers =
    🗂 <b>ወረቓቕቲ</b>
    livret de famille (መዝገብ ስድራቤት)፣ ውዕል ስራሕ።
    መደብ ስራሕኩም (planning)።
    ናይ CAF ወረቐት (attestation)፣ quotient ዘለዎ፦ ደረጃ ኣታዊኹም።
trap =
    ⚠️ እንተደንጒኹም ነቲ ሓገዝ ክትስእንዎ ትኽእሉ ኢኹም።
    ናይ መወዳእታ ዕለት ንኣማኻሪኹም ሕተቱ።
door =
    🔗 monenfant.fr ከምኡውን francetravail.fr
    ከምዚ ኢልኩም ድለዩ፦ « aide à la garde d’enfants »።
    ኣብዚ፣ ንኣማኻሪኹም ሓገዝ ክትሓቱ ትኽእሉ ኢኹም።
