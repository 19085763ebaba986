### My quiet hours.

choose =
    I write to you in the hours of the team.
    { $has_calm ->
        [yes] Your quiet hours: { $calm }.
       *[no] When do you want quiet?
    }
    .before_nine = 🤫 Not before 9 AM
    .before_ten = 🤫 Not before 10 AM
    .mornings = 🤫 Not in the morning
    .afternoons = 🤫 Not in the afternoon
    .evenings = 🤫 Not after 5 PM
    .any = 🕘 Any open hour
    .as_before = ▶️ Keep it as before

calm =
    Noted. No message { $calm }.
    You can write here at any hour.
    To change, tap /menu.

any_hour =
    Noted. I write to you in the hours of the team.
    To change, tap /menu.

too_quiet =
    Then I can no longer write to you.
    The team is there at these hours:
    { $hours }
    Choose another moment, or a break in /menu.

unchanged =
    All right. Nothing changes.
    To see the buttons, tap /menu.
