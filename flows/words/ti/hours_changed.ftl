### draft

### Les horaires ont changé.

news =
    🕘 ሰዓታትና ይቕየር ኣሎ።
    እታ ጉጅለ ኣብዚ ሰዓታት መልእኽትኹም ተንብብ፦
    { $hours }

closed =
    { $closures }

between =
    ኣብ ዝኾነ ሰዓት ክትጽሕፉ ትኽእሉ ኢኹም። መልእኽትኹም ይዕቀብ።
    ኣብ ሓደጋ ኣለኹም ዶ? ናብ 15 ወይ 112 ደውሉ።
