### draft

# La structure ferme, change d’horaires ou rouvre : dire quand un humain est là, et comment le joindre.

closed =
    { $structure } ንዝተወሰነ ግዜ ይዕጾ።
    እታ ጉጅለ ግን ኣብዚ ሰዓታት መልእኽትኹም ተንብብ፦
    { $hours }
    ኣብ ሓደጋ ኣለኹም ዶ? ናብ 15 ወይ 112 ደውሉ።

changed =
    ሰዓታት ናይ { $structure } ኣብዚ እዋን ይቕየር ኣሎ።
    እታ ጉጅለ ኣብዚ ሰዓታት መልእኽትኹም ተንብብ፦
    { $hours }
    ኣብ ሓደጋ ኣለኹም ዶ? ናብ 15 ወይ 112 ደውሉ።

open_again =
    ጽቡቕ ዜና፦ { $structure } እንደገና ይኽፈት።
    እታ ጉጅለ ኣብዚ ሰዓታት መልእኽትኹም ተንብብ፦
    { $hours }

between =
    ኣብ ዝኾነ ሰዓት ኣብዚ ክትጽሕፉ ትኽእሉ ኢኹም። መልእኽትኹም ይዕቀብ።
