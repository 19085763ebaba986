### draft

### Une photo difficile à lire : la reprendre, ou la garder.

photo = ሓድሽ ስእሊ ኣብዚ ስደዱ።
    .keep = 👍 ከም ዘለዎ ይጽናሕ
    .talk = 🗣 ምስ ሰብ ክዛረብ

thanks = የቐንየለይ። ሓድሽ ስእሊ ነቲ ዝነበረ ተኪእዎ።

kept = ሕራይ። እቲ ስእሊ ከም ዘለዎ ተዓቂቡ ኣሎ።

gone = እዚ ሰነድ ድሮ ተደምሲሱ እዩ።
