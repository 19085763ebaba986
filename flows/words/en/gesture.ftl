# Health gestures: short, exact, never a reproach. `.picture` says what the drawing shows.

-why = 💡 Why?
-known = 👍 I already do, thank you
-ill = 🤒 I am ill
-enough = 🔕 No more messages about this

mask =
    Cough, fever, runny nose?
    Wear a mask from the first signs.
    .picture = A face with a mask on
    .why = { -why }
    .known = { -known }
    .ill = { -ill }
    .enough = { -enough }
mask_why = The mask stops the drops with the virus.
mask_quiz =
    A small question. When do we wear a mask?
    .picture = A face with a mask on
    .right = From the first signs
    .other = Only with a fever
mask_answer = We wear a mask from the first signs: cough, fever, runny nose.

hands =
    Wash your hands often.
    When you arrive, before you eat, after the toilet.
    .picture = Two hands under water, with soap bubbles
    .why = { -why }
    .known = { -known }
    .ill = { -ill }
    .enough = { -enough }
hands_why = Hands pick up the virus on things. Then they touch the face.
hands_quiz =
    A small question. When do we wash our hands?
    .picture = Two hands under water, with soap bubbles
    .other = Once a day
    .right = Often, and before eating
hands_answer = We wash our hands often: when we arrive, before eating, after the toilet.

window =
    Open the window, even in winter.
    At least 10 minutes, every day.
    .picture = An open window, air comes in
    .why = { -why }
    .known = { -known }
    .ill = { -ill }
    .enough = { -enough }
window_why = Fresh air drives viruses out.
window_quiz =
    A small question. How long do we open the window?
    .picture = An open window, air comes in
    .other = 1 minute
    .right = 10 minutes, every day
    .summer = Only in summer
window_answer = At least 10 minutes, every day, even in winter. Fresh air drives viruses out.

soap =
    Wash your hands for 30 seconds with soap.
    No water? Use gel.
    .picture = A bottle of soap, a hand and bubbles
    .why = { -why }
    .known = { -known }
    .ill = { -ill }
    .enough = { -enough }
soap_why = Soap needs time. Too fast, viruses stay.
soap_quiz =
    A small question. How long with soap?
    .picture = A bottle of soap, a hand and bubbles
    .other = 5 seconds
    .right = 30 seconds
soap_answer = 30 seconds. In less time, viruses stay.

cup =
    Each their own glass, bottle, spoon and fork.
    We do not lend them.
    .picture = Two hands on one bottle, crossed out
    .why = { -why }
    .known = { -known }
    .ill = { -ill }
    .enough = { -enough }
cup_why = Saliva carries the virus.
cup_quiz =
    A small question. Can we drink from a friend’s bottle?
    .picture = Two hands on one bottle, crossed out
    .right = No, each their own
    .other = Yes, with friends
cup_answer = Each their own bottle and glass. Saliva carries the virus.

heat_water =
    It is very hot.
    Drink a glass of water every 20 minutes, even if not thirsty.
    No alcohol.
    .picture = The sun and a tall glass of water
    .why = { -why }
    .known = { -known }
    .ill = { -ill }
    .enough = { -enough }
heat_water_why = Thirst comes too late. The body already lacks water.
heat_water_quiz =
    A small question. It is very hot: when do we drink?
    .picture = The sun and a tall glass of water
    .other = When I am thirsty
    .right = Every 20 minutes
heat_water_answer = A glass of water every 20 minutes. Thirst comes too late.

heat_hat =
    It is very hot.
    Wear a hat and light, loose cotton clothes.
    And sun cream.
    .picture = A person in the sun, with a hat
    .why = { -why }
    .known = { -known }
    .ill = { -ill }
    .enough = { -enough }
heat_hat_why = In these clothes the body cools better.
heat_hat_quiz =
    A small question. It is very hot: which clothes?
    .picture = A person in the sun, with a hat
    .right = Light and loose
    .other = Dark and tight
heat_hat_answer = Light, loose, in cotton, and a hat. The body cools better.

heat_early =
    It will be very hot.
    Do the heavy work early in the morning.
    .picture = A clock, a spade, the sun rises
    .why = { -why }
    .known = { -known }
    .ill = { -ill }
    .enough = { -enough }
heat_early_why = The afternoon is the most dangerous time.
heat_early_quiz =
    A small question. It will be very hot: when to do heavy work?
    .picture = A clock, a spade, the sun rises
    .right = Early in the morning
    .other = In the afternoon
heat_early_answer = Early in the morning. The afternoon is the most dangerous time.

heat_shade =
    It is very hot.
    Take your breaks in the shade.
    Wet your arms, your face, your neck.
    .picture = A person sits under a tree
    .why = { -why }
    .known = { -known }
    .ill = { -ill }
    .enough = { -enough }
heat_shade_why = The heat of the body goes down.
heat_shade_quiz =
    A small question. It is very hot: where to take a break?
    .picture = A person sits under a tree
    .other = In the sun
    .right = In the shade
heat_shade_answer = In the shade. Also wet your arms, your face, your neck.

heat_watch =
    It is very hot.
    Watch over your colleagues, and over yourself.
    .picture = A colleague who is red and too hot
    .why = { -why }
    .known = { -known }
    .ill = { -ill }
    .enough = { -enough }
heat_watch_why =
    The person who is ill does not always feel it.
    Red hot skin, strange words, fainting?
    It is serious: call 15 or 112.
heat_watch_quiz =
    A small question. A heat stroke: who sees it?
    .picture = A colleague who is red and too hot
    .right = Often a colleague
    .other = The person themselves
heat_watch_answer =
    Often a colleague. The person who is ill does not always feel it.
    Red hot skin, strange words, fainting? Call 15 or 112.

lunch_fridge =
    Put your meal in the fridge within 2 hours.
    .picture = A lunch box in an open fridge
    .why = { -why }
    .known = { -known }
    .ill = { -ill }
    .enough = { -enough }
lunch_fridge_why = Germs grow in the warm.
lunch_fridge_quiz =
    A small question. When does the meal go in the fridge?
    .picture = A lunch box in an open fridge
    .right = Within 2 hours
    .other = At noon, just before eating
lunch_fridge_answer = Within 2 hours. Germs grow in the warm.

lunch_hands =
    Wash your hands before you eat.
    Also after soil, waste, an animal.
    .picture = A hand under water, beside a plate
    .why = { -why }
    .known = { -known }
    .ill = { -ill }
    .enough = { -enough }
lunch_hands_why = Germs stay out of the mouth.
lunch_hands_quiz =
    A small question. You have touched soil. And before the meal?
    .picture = A hand under water, beside a plate
    .right = I wash my hands
    .other = I wipe my hands
lunch_hands_answer = We wash our hands. That way germs do not get into the mouth.

sick_stay =
    Are you ill?
    Wear a mask. Tell your boss before you come.
    .picture = A person ill in bed, on the phone
    .why = { -why }
    .known = { -known }
    .ill = { -ill }
    .enough = { -enough }
sick_stay_why = It protects your colleagues, above all fragile ones.
sick_stay_quiz =
    A small question. Ill in the morning: what first?
    .picture = A person ill in bed, on the phone
    .right = Tell my boss
    .other = Come and say nothing
sick_stay_answer = Tell your boss before you come. It protects your colleagues.

thanks = Thank you. Take care of yourself.
known = Well done, and thank you. I will tell you about the other ones.
enough =
    Noted. No more messages about these habits.
    To have them again one day, tap /menu.
right = 👍 Yes, that is it. Thank you!
almost = Thank you for answering. The right answer is here:
