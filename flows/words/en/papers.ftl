# Certificates: what they say, read in the chat and then printed word for word, and what the robot says about them.

title = { $kind ->
    [work_travel] Employer’s certificate for going to work
    [crisis_travel] Certificate for going out
    [presence] Certificate of employment
   *[pathway] Certificate of integration pathway
}

work_travel =
    { $structure } employs { $name }.
    { $name } travels for this work, from { $from } to { $until }.
    { $places ->
        [none] The places of work are written below.
       *[other] Places of work: { $places }.
    }
    These trips cannot wait. This work cannot be done from home.

crisis_travel =
    My name is { $name }.
    I am leaving home { $reason ->
        [work] to go to work
        [care] to see the doctor
       *[food] to buy food
    }.

presence =
    { $name } works at { $structure }.
    First day of work: { $started }.
    { $until ->
        [none] The contract is running.
       *[other] The contract runs until { $until }.
    }

pathway =
    { $name } is on an integration pathway with { $structure }.
    First day: { $started }.
    { $pass_until ->
        [none] The pathway is under way.
       *[other] The PASS IAE runs until { $pass_until }.
    }
    { $referent ->
        [none] Support comes from the team of { $structure }.
       *[other] Support comes from { $referent }.
    }

own_word = I certify that this is true.
done = { $city ->
    [none] Done on { $on }
   *[other] Done at { $city }, on { $on }
}{ $time ->
    [none] .
   *[other] {" "}at { $time }.
}
signed_by = Signed by { $by }, for { $structure }.
frame_stamp = Stamp of the structure
frame_own = Signature
code = Code: { $code }
how_to_check = This paper can be checked. Give this code to { $structure }.
note = Translation. Only the French text counts.
blank_born = Date and place of birth
blank_home = Address
blank_work = Work
blank_places = Places of work
blank_transport = Means of transport

check =
    { $by ->
        [none] This is what your paper will say.
       *[other] { $by } is preparing a paper for you.
    }

    { $said }

    Is it right?
    .right = ✅ Yes, it is right
    .wrong = ✖️ Something is wrong

checked =
    Thank you. <b>It has still to be signed.</b>
    The paper comes here once it is signed.

doubted =
    Thank you. This paper is not signed.
    Write here what is wrong.

missing =
    I cannot write this paper.
    { $what ->
        [start] Your first day is not noted, or has not come yet.
        [over] Your pathway is noted as over.
        [contract] Your contract is noted as over.
       *[suspended] Your pathway is on pause.
    }

pending =
    This paper is waiting for a signature already.
    A question? Write here.

crisis_over =
    This paper is only for when going out is limited.
    For another paper, write /menu.

ready =
    Your paper is here. <b>{ $by } has signed it.</b>
    Its code: { $code }.
    Keep this paper. Somebody may check the code.

ready_own =
    Your paper is here. Its code: { $code }.
    Show it on the phone, or sign it on paper.
    It is free. Never pay for this paper.

refused =
    <b>{ $by }</b> has not signed your paper.
    A question? Write here.

withdrawn =
    This paper is no longer valid: { $title }, code { $code }.
    Do not show it any more. A question? Write here.
