### draft
# Pour qui nous ne connaissons pas.

who_we_are =
    Hola. Soy un robot. Hago de puente entre una estructura y las personas que acompaña.
    Para entrar, pida su enlace personal a su estructura.
    ¿En peligro? Llame al 15 o al 112. Si no puede hablar: envíe un SMS al 114.
danger =
    ☎️ <b>Llame al 112, o al 15.</b> Si no puede hablar: envíe un SMS al 114.
    ¿Piensa en morir? Llame al 3114. Es gratis, día y noche.
    Soy un robot. Nadie lee aquí.
link_wrong = Este enlace no funciona o ya no funciona. Pida otro a su estructura.
code_wrong = Este código no funciona o ya no funciona. «lien team link» da otro.
locked = Demasiados intentos. Espere una hora, y luego pida un nuevo enlace.
team_bound = ✅ Este grupo es el equipo de <b>{ $structure }</b>. Los avisos llegan aquí, sin nombre y sin palabras de las personas.
not_for_you = Este botón no es para usted.
