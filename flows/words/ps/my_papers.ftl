### draft

### « Mes papiers » : par où commencer.

what = ستاسو اسناد. څه کول غواړئ؟
    .letter = ❓ دا لیک څه غواړي؟
    .dossiers = 📁 زما دوسیې
    .documents = 🗃 زما لېږلي اسناد
    .dates = 📅 زما د اسنادو د پای نېټه
    .attestations = 📃 تصدیق پاڼه غوښتل
    .guides = 📄 لارښود لوستل
    .talk = 🗣 له یو چا سره خبرې کول
