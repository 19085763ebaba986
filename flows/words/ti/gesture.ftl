### draft

# Les gestes de santé : courts, exacts, jamais de reproche. `.picture` dit ce que montre le dessin.

-why = 💡 ንምንታይ?
-known = 👍 ድሮ እገብሮ እየ፣ የቐንየለይ
-ill = 🤒 ሓሚመ ኣለኹ
-enough = 🔕 ብዛዕባ እዚ መልእኽቲ ይኣክል

mask =
    ሰዓል፣ ረስኒ ወይ ዝፈስስ ኣፍንጫ ኣለኩም ዶ?
    ቀዳሞት ምልክታት ምስ ረኣኹም ማስክ ግበሩ።
    .picture = ማስክ ዝገበረ ገጽ
    .why = { -why }
    .known = { -known }
    .ill = { -ill }
    .enough = { -enough }
mask_why = ማስክ ነቲ ቫይረስ ዝሓዘ ነጠብጣብ ይዓግቶ።
mask_quiz =
    ንእሽቶ ሕቶ። ማስክ መዓስ ይግበር?
    .picture = ማስክ ዝገበረ ገጽ
    .right = ቀዳሞት ምልክታት ምስ ተራእዩ
    .other = ረስኒ ምስ ሃለወ ጥራይ
mask_answer = ማስክ ቀዳሞት ምልክታት ምስ ተራእዩ ይግበር፦ ሰዓል፣ ረስኒ፣ ዝፈስስ ኣፍንጫ።

hands =
    ኣእዳውኩም ብተደጋጋሚ ሕጸቡ።
    ምስ ኣተኹም፣ ቅድሚ ምብላዕ፣ ድሕሪ ሽቓቕ።
    .picture = ክልተ ኣእዳው ትሕቲ ማይ፣ ምስ ሳሙና
    .why = { -why }
    .known = { -known }
    .ill = { -ill }
    .enough = { -enough }
hands_why = ኣእዳው ካብ ኣቑሑት ቫይረስ ይሕዛ። ድሕሪኡ ንገጽ ይትንክፋ።
hands_quiz =
    ንእሽቶ ሕቶ። ኣእዳው መዓስ ይሕጸባ?
    .picture = ክልተ ኣእዳው ትሕቲ ማይ፣ ምስ ሳሙና
    .other = ኣብ መዓልቲ ሓንሳብ
    .right = ብተደጋጋሚ፣ ከምኡውን ቅድሚ ምብላዕ
hands_answer = ኣእዳው ብተደጋጋሚ ይሕጸባ፦ ምስ ኣተኹም፣ ቅድሚ ምብላዕ፣ ድሕሪ ሽቓቕ።

window =
    መስኮት ክፈቱ፣ ኣብ ግዜ ቁሪ እውን።
    እንተወሓደ 10 ደቓይቕ፣ ኩሉ መዓልቲ።
    .picture = ክፉት መስኮት፣ ኣየር ይኣቱ
    .why = { -why }
    .known = { -known }
    .ill = { -ill }
    .enough = { -enough }
window_why = ሓድሽ ኣየር ንቫይረስ የውጽኦ።
window_quiz =
    ንእሽቶ ሕቶ። መስኮት ንኽንደይ ግዜ ይኽፈት?
    .picture = ክፉት መስኮት፣ ኣየር ይኣቱ
    .other = 1 ደቒቕ
    .right = 10 ደቓይቕ፣ ኩሉ መዓልቲ
    .summer = ኣብ ግዜ ሙቐት ጥራይ
window_answer = እንተወሓደ 10 ደቓይቕ፣ ኩሉ መዓልቲ፣ ኣብ ግዜ ቁሪ እውን። ሓድሽ ኣየር ንቫይረስ የውጽኦ።

soap =
    ኣእዳውኩም ን30 ካልኢት ብሳሙና ሕጸቡ።
    ማይ የለን ዶ? ጀል ተጠቐሙ።
    .picture = ሳሙና፣ ኢድ፣ ዓፍራ
    .why = { -why }
    .known = { -known }
    .ill = { -ill }
    .enough = { -enough }
soap_why = ሳሙና ግዜ የድልዮ። ብቕልጡፍ እንተተሓጺቡ፣ ቫይረስ ይተርፍ።
soap_quiz =
    ንእሽቶ ሕቶ። ብሳሙና ንኽንደይ ግዜ ይሕጸብ?
    .picture = ሳሙና፣ ኢድ፣ ዓፍራ
    .other = 5 ካልኢት
    .right = 30 ካልኢት
soap_answer = 30 ካልኢት። ብዝሓጸረ ግዜ ቫይረስ ይተርፍ።

cup =
    ነፍሲ ወከፍ ሰብ ናቱ ብኬሪ፣ ጥርሙዝን ማንካን ይሓዝ።
    ንኻልእ ሰብ ኣይትሃቡ።
    .picture = ክልተ ኣእዳው ኣብ ሓደ ጥርሙዝ፣ ብቐይሕ ዝተሰረዘ
    .why = { -why }
    .known = { -known }
    .ill = { -ill }
    .enough = { -enough }
cup_why = ምራቕ ንቫይረስ የመሓላልፎ።
cup_quiz =
    ንእሽቶ ሕቶ። ብጥርሙዝ ዓርኪ ምስታይ ይከኣል ዶ?
    .picture = ክልተ ኣእዳው ኣብ ሓደ ጥርሙዝ፣ ብቐይሕ ዝተሰረዘ
    .right = ኣይፋል፣ ኩሉ በቢናቱ
    .other = እወ፣ ምስ ኣዕሩኽ
cup_answer = ኩሉ ሰብ ናቱ ጥርሙዝን ናቱ ብኬሪን። ምራቕ ንቫይረስ የመሓላልፎ።

heat_water =
    ብርቱዕ ሙቐት ኣሎ።
    ኣብ ነፍሲ ወከፍ 20 ደቓይቕ ብኬሪ ማይ ስተዩ፣ ከይጸማእኩም እውን።
    ኣልኮል ኣይትስተዩ።
    .picture = ጸሓይን ዓቢ ብኬሪ ማይን
    .why = { -why }
    .known = { -known }
    .ill = { -ill }
    .enough = { -enough }
heat_water_why = ጽምኢ ደንጉዩ ይመጽእ። ሰብነት ድሮ ማይ ጎዲልዎ እዩ።
heat_water_quiz =
    ንእሽቶ ሕቶ። ብርቱዕ ሙቐት ኣሎ፦ ማይ መዓስ ይስተ?
    .picture = ጸሓይን ዓቢ ብኬሪ ማይን
    .other = ምስ ጸማእኩ
    .right = ኣብ ነፍሲ ወከፍ 20 ደቓይቕ
heat_water_answer = ኣብ ነፍሲ ወከፍ 20 ደቓይቕ ብኬሪ ማይ። ጽምኢ ደንጉዩ ይመጽእ።

heat_hat =
    ብርቱዕ ሙቐት ኣሎ።
    ባርኔጣ ግበሩ። ብሩህ ዝሕብሩ፣ ሰፊሕ፣ ናይ ጡጥ ክዳን ልበሱ።
    ክሬም ጸሓይ እውን ግበሩ።
    .picture = ባርኔጣ ዝገበረ ሰብ ኣብ ጸሓይ
    .why = { -why }
    .known = { -known }
    .ill = { -ill }
    .enough = { -enough }
heat_hat_why = በዚ ክዳን ሰብነት ዝያዳ ይዝሕል።
heat_hat_quiz =
    ንእሽቶ ሕቶ። ብርቱዕ ሙቐት ኣሎ፦ ኣየናይ ክዳን?
    .picture = ባርኔጣ ዝገበረ ሰብ ኣብ ጸሓይ
    .right = ብሩህን ሰፊሕን
    .other = ጸሊምን ጸቢብን
heat_hat_answer = ብሩህ፣ ሰፊሕ፣ ናይ ጡጥ ክዳን፣ ምስ ባርኔጣ። ሰብነት ዝያዳ ይዝሕል።

heat_early =
    ብርቱዕ ሙቐት ክኸውን እዩ።
    ከቢድ ስራሕ ንግሆ ብኣጋ ስርሑ።
    .picture = መበራበሪ ሰዓት፣ ባዴላ፣ ጸሓይ ክትወጽእ ከላ
    .why = { -why }
    .known = { -known }
    .ill = { -ill }
    .enough = { -enough }
heat_early_why = ድሕሪ ቀትሪ ካብ ኩሉ ዝያዳ ሓደገኛ ግዜ እዩ።
heat_early_quiz =
    ንእሽቶ ሕቶ። ብርቱዕ ሙቐት ክኸውን እዩ፦ ከቢድ ስራሕ መዓስ ይስራሕ?
    .picture = መበራበሪ ሰዓት፣ ባዴላ፣ ጸሓይ ክትወጽእ ከላ
    .right = ንግሆ ብኣጋ
    .other = ድሕሪ ቀትሪ
heat_early_answer = ንግሆ ብኣጋ። ድሕሪ ቀትሪ ካብ ኩሉ ዝያዳ ሓደገኛ ግዜ እዩ።

heat_shade =
    ብርቱዕ ሙቐት ኣሎ።
    ዕረፍትኹም ኣብ ጽላል ግበሩ።
    ኣእዳውኩም፣ ገጽኩም፣ ክሳድኩም ማይ ግበሩሉ።
    .picture = ኣብ ጽላል ገረብ ኮፍ ዝበለ ሰብ
    .why = { -why }
    .known = { -known }
    .ill = { -ill }
    .enough = { -enough }
heat_shade_why = ሙቐት ሰብነት ይንኪ።
heat_shade_quiz =
    ንእሽቶ ሕቶ። ብርቱዕ ሙቐት ኣሎ፦ ዕረፍቲ ኣበይ ይግበር?
    .picture = ኣብ ጽላል ገረብ ኮፍ ዝበለ ሰብ
    .other = ኣብ ጸሓይ
    .right = ኣብ ጽላል
heat_shade_answer = ኣብ ጽላል። ኣእዳውኩም፣ ገጽኩም፣ ክሳድኩም ማይ እውን ግበሩሉ።

heat_watch =
    ብርቱዕ ሙቐት ኣሎ።
    ንብጾት ስራሕኩም ተኸታተሉ፣ ንነብስኹም እውን።
    .picture = ገጹ ዝቐይሐ፣ ኣዝዩ ዝሞቖ ብጻይ ስራሕ
    .why = { -why }
    .known = { -known }
    .ill = { -ill }
    .enough = { -enough }
heat_watch_why =
    እቲ ዝሓመመ ሰብ ኩሉ ግዜ ኣይፈልጦን።
    ቀይሕን ምዉቕን ቆርበት፣ ዘይልሙድ ዘረባ፣ ዕውልውል ኣሎ ዶ?
    ከቢድ እዩ፦ ናብ 15 ወይ 112 ደውሉ።
heat_watch_quiz =
    ንእሽቶ ሕቶ። ብሙቐት ምሕማም፦ መን ይርእዮ?
    .picture = ገጹ ዝቐይሐ፣ ኣዝዩ ዝሞቖ ብጻይ ስራሕ
    .right = መብዛሕትኡ ግዜ ብጻይ ስራሕ
    .other = እቲ ሰብ ባዕሉ
heat_watch_answer =
    መብዛሕትኡ ግዜ ብጻይ ስራሕ። እቲ ዝሓመመ ሰብ ኩሉ ግዜ ኣይፈልጦን።
    ቀይሕን ምዉቕን ቆርበት፣ ዘይልሙድ ዘረባ፣ ዕውልውል ኣሎ ዶ? ናብ 15 ወይ 112 ደውሉ።

lunch_fridge =
    ምግብኹም ኣብ ውሽጢ 2 ሰዓት ናብ ፍሪጅ ኣእትውዎ።
    .picture = ሳጹን ምግቢ ኣብ ክፉት ፍሪጅ
    .why = { -why }
    .known = { -known }
    .ill = { -ill }
    .enough = { -enough }
lunch_fridge_why = ጀርምታት ኣብ ሙቐት ይባዝሑ።
lunch_fridge_quiz =
    ንእሽቶ ሕቶ። ምግቢ መዓስ ናብ ፍሪጅ ይኣቱ?
    .picture = ሳጹን ምግቢ ኣብ ክፉት ፍሪጅ
    .right = ኣብ ውሽጢ 2 ሰዓት
    .other = ፍርቂ መዓልቲ፣ ቅድሚ ምብላዕ
lunch_fridge_answer = ኣብ ውሽጢ 2 ሰዓት። ጀርምታት ኣብ ሙቐት ይባዝሑ።

lunch_hands =
    ቅድሚ ምብላዕ ኣእዳውኩም ሕጸቡ።
    ሓመድ፣ ጓሓፍ ወይ እንስሳ ምስ ተንከፍኩም እውን።
    .picture = ኢድ ትሕቲ ማይ፣ ኣብ ጎኒ ሸሓኒ
    .why = { -why }
    .known = { -known }
    .ill = { -ill }
    .enough = { -enough }
lunch_hands_why = ጀርምታት ናብ ኣፍ ኣይኣትዉን።
lunch_hands_quiz =
    ንእሽቶ ሕቶ። ሓመድ ተንኪፍኩም። ቅድሚ ምብላዕከ?
    .picture = ኢድ ትሕቲ ማይ፣ ኣብ ጎኒ ሸሓኒ
    .right = ኣእዳወይ እሕጸብ
    .other = ኣእዳወይ ብጨርቂ እጸርግ
lunch_hands_answer = ኣእዳው ይሕጸባ። ሽዑ ጀርምታት ናብ ኣፍ ኣይኣትዉን።

sick_stay =
    ሓሚምኩም ዶ?
    ማስክ ግበሩ። ቅድሚ ምምጻእኩም ንሓላፊኹም ንገሩ።
    .picture = ኣብ ዓራት ዘሎ ሕሙም ሰብ፣ ብተሌፎን ይዛረብ
    .why = { -why }
    .known = { -known }
    .ill = { -ill }
    .enough = { -enough }
sick_stay_why = እዚ ንብጾት ስራሕኩም ይከላኸለሎም፣ ብፍላይ ንድኹማት።
sick_stay_quiz =
    ንእሽቶ ሕቶ። ንግሆ ሓሚምኩም፦ መጀመርታ እንታይ ይግበር?
    .picture = ኣብ ዓራት ዘሎ ሕሙም ሰብ፣ ብተሌፎን ይዛረብ
    .right = ንሓላፊየይ ምንጋር
    .other = ብዘይ ምንጋር ምምጻእ
sick_stay_answer = ቅድሚ ምምጻእኩም ንሓላፊኹም ንገሩ። እዚ ንብጾት ስራሕኩም ይከላኸለሎም።

thanks = የቐንየለይ። ጥዕናኹም ሓልዉ።
known = ጽቡቕ ጌርኩም፣ የቐንየለይ። ብዛዕባ ካልኦት ናይ ጥዕና ልምድታት ክነግረኩም እየ።
enough =
    ተመዝጊቡ። ብዛዕባ እዚ ልምድታት ደጊም መልእኽቲ የለን።
    ሓደ መዓልቲ እንደገና ንምቕባል፣ /menu ጠውቑ።
right = 👍 እወ፣ ልክዕ እዩ። የቐንየለይ!
almost = ስለ ዝመለስኩም የቐንየለይ። ትኽክለኛ መልሲ ኣብዚ ኣሎ፦
