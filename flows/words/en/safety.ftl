### After a danger: is the person safe? Write nothing that could harm them if somebody else reads.

safe =
    Are you safe now?
    .fine = ✅ Yes, for now
    .unsafe = 🆘 No, not safe
    .cannot_talk = 🤫 I cannot talk

# Somebody else may read: the question stays ordinary.
discreet =
    All right now?
    .fine = Yes, all right
    .unsafe = No, not all right
    .cannot_talk = I cannot talk

watchful = All right. If that changes, call the number. Or write here.
silent =
    All right. By text message, without speaking: 114. It is free, day and night.
    You can delete this chat.
added = Kept with your message. Not read yet.
