one =
    🦺 <b>Safe ways to work · 1 of 4</b>
    Wear the equipment that you are given.
    Gloves, helmet, shoes: every time.
two =
    🧰 <b>2 of 4</b>
    Holes in the gloves, a broken helmet?
    Tell your supervisor before you begin.
three =
    📦 <b>3 of 4</b>
    To lift: legs bent, back straight.
    Hold the load close to you.
four =
    🤝 <b>4 of 4</b>
    Too heavy? Carry it with somebody, or take a trolley.
    An accident, even a small one? Say it the same day.
first_question =
    A small question. How to lift a crate?
    .right = With my legs bent
    .other = With my back bent
first_answer = Legs bent, back straight. The crate close to you.
second_question =
    A small question. You cut your finger a little. What to do?
    .other = Say nothing
    .right = Say it the same day
second_answer = Even small, an accident is told that day.
badge =
    🎓 <b>Lesson done: Safe ways to work</b>
    .picture = A medal with a helmet
named =
    🎓 <b>{ $name }, lesson done: Safe ways to work</b>
    .picture = A medal with a helmet
