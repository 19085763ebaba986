### draft

### Une photo difficile à lire : la reprendre, ou la garder.

photo = نوی عکس دلته راولېږئ.
    .keep = 👍 همداسې یې وساتئ
    .talk = 🗣 له یو چا سره خبرې کول

thanks = مننه. نوی عکس د پخواني پر ځای دی.

kept = سمه ده. عکس همداسې ساتل شوی دی.

gone = دا سند مخکې پاک شوی دی.
