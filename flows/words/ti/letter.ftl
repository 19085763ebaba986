### draft

### « Que veut cette lettre ? » : un humain répond, jamais le robot.

photo =
    ስእሊ ናይቲ ደብዳበ ኣብዚ ስደዱ።
    ናብ { $referent } ክሰዶ እየ። እቲ መልሲ ናብዚ ይመጽእ።
    .talk = 🗣 ምስ ሰብ ክዛረብ
    .no = ✋ ሕጂ ኣይኮነን

bye = ሕራይ። ኣብ ዝደለኹም ግዜ ተመለሱ፦ /menu።
