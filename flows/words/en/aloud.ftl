### Reading aloud.

choose =
    I can read my messages aloud. When?
    .always = 🔊 Always
    .asked = 👆 When I touch the button
    .never = 🔇 Never

always =
    Noted. After each message, I also send you my voice.
    To change, touch /menu.

asked =
    Noted. To listen to a message, touch 🔊.
    To change, touch /menu.

never =
    Noted. I no longer read aloud.
    To change, touch /menu.

no_voice =
    I have no voice in your language.
    I write to you. You can answer with a voice message.
