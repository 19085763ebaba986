### Avant la fin du contrat : rester en lien après. Ne rien dire de la suite du contrat, que personne n’a promise.

-talk = 🗣 Talk to someone

touch =
    Hello { $name }.
    After your contract, do you still want my messages, now and then?
    The choice is yours.
    .stay = 💬 Yes, let us stay in touch
    .no_more = 👋 No more messages
    .talk = { -talk }

stay =
    Thank you { $name }. I will write now and then.
    To stop, write the word: stop.

leave =
    Noted. After your contract, I will not write any more.
    You can always write here.
