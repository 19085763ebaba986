### draft

### Les horaires ont changé.

news =
    🕘 ሰዓታትና ይቕየር ኣሎ።
    እታ ጉጅለ ኣብዚ ሰዓታት መልእኽትኹም ተንብብ፦
    { $hours }

closed =
    { $closures }

own_hours =
    { $referent } ዝርከበሉ ሰዓታት፦
    { $referent_hours }

calm_over =
    ናይ ህድኣት ሰዓታትኩም ንዅሉ እዚ ሰዓታት ይሽፍኖ ነይሩ።
    ድሕሪ ሕጂ ኣይቑጸርን እዩ።
    ካልእ ሰዓታት ንምምራጽ፡ /menu ጠውቑ።

between =
    ኣብ ዝኾነ ሰዓት ክትጽሕፉ ትኽእሉ ኢኹም። መልእኽትኹም ይዕቀብ።
    ኣብ ሓደጋ ኣለኹም ዶ? ናብ 15 ወይ 112 ደውሉ።
