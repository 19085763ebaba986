# Signs of illness: point the way, reassure, guess nothing. The emergency numbers come before the question.

signs =
    Hard to breathe, chest pain, fainting?
    Call 15 or 112. If you cannot speak: text 114.
    If not, do you have one of these signs?
    .picture = A person who sweats, with a thermometer
    .grave = 🆘 Hard to breathe, chest pain, fainting
    .fever = 🌡 High fever for several days
    .ill = 🤒 Fever, cough, very tired
    .baby = 👶 My baby is ill
    .none = 👍 No, none of these
    .dont_know = 🤷 I do not know
    .talk = 🗣 I would rather talk to someone

fever =
    A high fever that lasts: call a doctor today.
    In the evening or at the weekend, call 15.

care =
    Wear a mask. Tell your boss before you come.
    Open the window. Wash your hands often.
    Stay away from babies and old people.

doctor =
    Does it last, or are you fragile? Call a doctor.
    Does the doctor give you sick leave? You have 2 days to send it.

baby =
    Does your baby cough, drink badly, breathe fast or whistle?
    Call a doctor. In the evening and at the weekend, call 15.

baby_urgent =
    Call 15 at once in these cases:
    • your baby is under 6 weeks old
    • born too early, and under 3 months old
    • an illness of the heart or lungs

baby_care =
    Wash your hands before you touch your baby.
    Do you have a cold? Wear a mask.

more =
    Do you feel worse? Call 15.
    Do you want to talk to someone?
    .talk = 🗣 Yes, please
    .no_thanks = 👍 No, thank you

well =
    Thank you { $name }. Take care of yourself.
    You can write here whenever you want.
