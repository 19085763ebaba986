### draft
# Les phrases de la maison, dites à la personne hors de tout dialogue.

## Moments et horaires

when_now = agora
when_today = hoje às { $time }
when_tomorrow = amanhã às { $time }
when_day = { $day } às { $time }
when_unknown = num dia que ainda não sei
from_day_to_day = { $first } a { $last }
from_to = das { $start } às { $end }
and = { $one } e { $two }
hours_line = { $days }: { $spans }
your_team = a sua equipa
closed_day = Fechado: { $first }.
closed_days = Fechado de { $first } a { $last }.
quiet_before = antes das { $end }
quiet_after = depois das { $start }
quiet_between = das { $start } às { $end }

## Ce que l’on touche

picture = 🖼 { $description }
answered = ▸ <b>{ $answer }</b>
noted = ▸ <b>Está anotado.</b>
open =
    .check_in = 🙂 Dizer como estou
    .human = 🗣 Falar com alguém
    .menu = 📋 Ver o menu
    .pause = ▶️ Retomar ou mudar
    .language = 🌍 Mudar de língua
    .welcome = 👋 Ler e escolher
aloud =
    .listen = 🔊 Ouvir
aloud_choices = Os botões: { $labels }.
no_voice = Não tenho voz na sua língua.
not_aloud = Não consegui ler esta mensagem em voz alta.
way_out =
    .back = ⬅️ Voltar
    .menu = 📋 Menu
    .human = 🗣 Falar com alguém
years =
    .later = ➡️ Mais tarde
    .earlier = ◀️ Corrigir
late_tap = Essa pergunta já passou.
unknown_button = Este botão já não funciona. Escreva /menu.

commands = O que se pode pedir
    .menu = Ver os botões
    .aide = Ter ajuda
    .pause = Fazer uma pausa
    .stop = Parar tudo
    .langue = Mudar de língua
    .mes_donnees = Saber o que fica guardado

## Dialogues

resumed = Vamos continuar onde estávamos.
restarted = As minhas perguntas mudaram. Vamos recomeçar do início.
language_set = Está anotado. Escrevo em português.
language_offer = Posso escrever-lhe em português.
    .yes = 👍 Em português?
    .no = ✋ Não, obrigado

## Ce que la personne écrit

guide_found = 📄 Tenho uma ficha sobre este assunto. Quer ler?
guides_perhaps =
    📄 Não tenho a certeza de ter compreendido.
    Talvez uma destas fichas ajude:
guides_beside = 📄 Talvez seja útil ler:
guides_none = Não encontrei nenhuma ficha sobre este assunto.
    .see = 📄 Ver as fichas
doors_found = 👉 Pode pedir aqui:
faq_found = 💬 Talvez a sua estrutura já tenha respondido:
faq_answer =
    💬 <b>Resposta da sua estrutura</b>
    <b>{ $question }</b>
    { $answer }
    .helped = 👍 Isto ajudou-me
    .human = 🗣 Falar com alguém
faq_thanks = Obrigado, anotado.
faq_gone = Esta resposta já não está. Escreva a sua pergunta.
resource = 📌 { $body }
    .useful = 👍 Útil
resource_gone = Este link já não está.
resource_noted = Obrigado, anotado.
relayed = Enviado para { $referent }. Ainda não foi lido.
relayed_later = Enviado para { $referent }, que volta { $back }. Ainda não foi lido.
relayed_cover =
    { $referent } volta { $back }.
    Até lá, { $cover } também recebe as suas mensagens. Ainda não foi lido.
relayed_team = Enviado para a equipa. Ainda não foi lido.
kept = A sua mensagem fica guardada. Ainda ninguém a pode ler aqui.
    Em perigo, ligue para o 15 ou o 112.
closed =
    🌙 Ninguém está a ler neste momento.
    Uma pessoa volta { $opening }. A sua mensagem fica guardada.
    Em perigo? Ligue para o 15 ou o 112. Sem falar: SMS para o 114.
apology =
    Desculpe, alguma coisa falhou do nosso lado.
    A sua mensagem fica guardada. Não consegui lê-la.
    Em perigo? Ligue para o 15 ou o 112. Sem falar: SMS para o 114.
from_caseworker = <b>{ $by }</b>: { $words }
my_data =
    Guardo o seu nome completo, as suas respostas e as suas mensagens. Tudo está em código secreto (cifrado).
    { $referent } pode ler tudo. Pode pedir uma cópia, ou que tudo seja apagado.
    .copy = 📄 Pedir uma cópia
    .erase = 🗑 Pedir para apagar tudo
my_voice = Um programa escreve o que dizem as suas mensagens de voz. Pode enganar-se.

## Arrêt

stopped =
    Está feito. O robô já não envia mensagens.
    O seu trabalho e a ajuda que recebe não mudam.
    Para voltar um dia, toque em «Retomar», ou em /menu.

## Signalements : ce que la personne en sait

emergency = Em perigo? Ligue para o 15 ou o 112. Sem falar: SMS para o 114.
critical_suicide =
    ☎️ <b>Ligue para o 3114.</b> É gratuito, de dia e de noite.
    Se está em perigo agora: o 15.
critical_violence =
    ☎️ <b>Ligue para o 17.</b> Sem falar: SMS para o 114.
    É gratuito, de dia e de noite.
critical_child =
    ☎️ <b>Ligue para o 119.</b> É gratuito, de dia e de noite.
    Perigo agora: o 17, ou o 15.
critical_health =
    ☎️ <b>Ligue para o 15.</b> Sem falar: SMS para o 114.
    É gratuito, de dia e de noite.
critical_housing =
    ☎️ <b>Ligue para o 115.</b> É gratuito, de dia e de noite.
    Insista se demorar. Perigo agora: o 112.
critical_other =
    ☎️ <b>Ligue para o 112.</b> Sem falar: SMS para o 114.
    É gratuito, de dia e de noite.
copy =
    .number = 📋 Copiar o { $number }
flag_raised = Avisei { $referent } e a equipa. Ainda ninguém leu. Digo-lhe quando alguém pegar na sua mensagem.
flag_raised_on_call = Avisei a pessoa de serviço. Ela ainda não leu. Digo-lhe quando ela pegar na sua mensagem. A equipa volta { $opening }.
flag_raised_referent = Avisei { $referent }. Ainda ninguém leu. Digo-lhe quando alguém pegar na sua mensagem.
flag_raised_team = Avisei a equipa. Ainda ninguém leu. Digo-lhe quando alguém pegar na sua mensagem.
flag_raised_nobody =
    A sua mensagem fica guardada. Aqui, ainda não posso avisar ninguém.
    Em perigo? Ligue para o 15 ou o 112. Sem falar: SMS para o 114.
flag_raised_closed = A equipa não está agora. Volta { $opening }. Recebe então a sua mensagem.
# Vers qui se tourner aussi. Sans nom quand un autre peut lire par-dessus l’épaule.
orientation =
    O { $number } também atende{ $always ->
        [yes] , de dia e de noite
       *[no] {""}
    }{ $label ->
        [none] {""}
       *[other] {" "}({ $label })
    }.
closing_soon = A equipa fecha em breve. Sem resposta antes, volta { $back }.
flag_joined = Está anotado. Junto isto à sua mensagem. Ainda não foi lido.
flag_climbed =
    Ainda ninguém pegou na sua mensagem.
    { $rung ->
        [1] Acabo de avisar toda a equipa.
       *[2] Acabo de avisar os responsáveis.
    }
    { $level ->
        [critical] Em perigo? Ligue para o 15 ou o 112. Sem falar: SMS para o 114.
       *[other] Vou continuar.
    }
flag_came_back = A sua mensagem continua aberta. Acabo de avisar a equipa mais uma vez.
flag_taken = <b>{ $by }</b> pegou na sua mensagem, e está a tratar dela.
flag_tried = <b>{ $by }</b> tentou entrar em contacto. A sua mensagem continua aberta.
flag_closed = <b>{ $by }</b> acabou de tratar da sua mensagem. Ainda precisa? Escreva-me, ou /menu.

## Démarches : ce que la personne en sait

errand_opened =
    { $is_open ->
        [yes] Enviado para { $to }. Ainda não foi lido.
       *[no] Está anotado. { $to } recebe { $opening }.
    }
errand_opened_team =
    { $is_open ->
        [yes] Enviado para a equipa. Ainda não foi lido.
       *[no] Está anotado. A equipa recebe { $opening }.
    }
errand_settled =
    <b>{ $by }</b> anotou: está resolvido ({ $topic ->
        [hours_sheet] folha de horas
        [pay_late] salário não recebido
        [pay_amount] valor do salário
        [pay_hours] horas pagas
        [pay_payslip] recibo de salário
        [pay_account] conta no banco
        [advance] acompte
        [end_papers] papéis do fim do contrato
        [paperwork] ajuda com os seus papéis
        [dossier] o seu processo
        [letter] a sua carta
        [paper_end] papel que acaba
        [pay_card] pergunta sobre o salário
        [attestation_doubt] declaração
        [data_copy] cópia dos seus dados
        [data_erasure] apagar os seus dados
       *[pay_other] o seu salário
    }).
    Acha que não está resolvido? Escreva aqui.

## Dossiers et documents

paper_name = { $paper ->
         [identity] Documento de identidade
         [address] Prova de morada
         [payslips] Recibos de salário
         [contract] Contrato de trabalho
         [bank_details] RIB (conta bancária)
         [bank_refusal] Recusa do banco
         [lease] Contrato de renda
         [rent] Valor da renda
         [family_help] Pensão ou ajuda recebida
         [family_book] Livrete de família
         [schedule] Horário
         [caf_certificate] Certificado da CAF
         [disability_form] Formulário cerfa 15692
         [medical_form] Certificado do médico
         [signature_photo] Foto e assinatura digitais
         [ofii] Título de residência ou contrato OFII
         [photo] Foto com menos de 6 meses
         [birth_certificate] Certidão de nascimento
         [passport] Passaporte
         [old_card] Cartão antigo
         [tax_notice] Aviso de imposto
         [quote] Orçamento da formação
         [travel_proof] Passe ou fatura
         [work_certificate] «Certificat de travail»
         [final_settlement] «Solde de tout compte»
         [employer_certificate] Papel para a France Travail
         [tax_number] Número fiscal
         [residence_permit] Título de residência
         [health_cover] Ajuda de saúde (C2S)
         [disability] RQTH (deficiência)
         [identity_card] Cartão de identidade
         [hours_sheet] Folha de horas
         [letter] Carta
        *[sent] Documento
    }
document_button =
    .open = 📄 { $title }
dossier_button =
    .open = { $title } · { $stands ->
        [none] completo
        [one] falta 1 papel
        [waiting] à espera da resposta
       *[more] faltam { $left } papéis
    }
dossier_taken = <b>{ $by }</b> pegou no seu processo, e está a tratar dele.
dossier_result =
    <b>{ $by }</b>: o seu processo: { $result ->
        [accepted] aceite
        [refused] recusado
       *[waiting] à espera da resposta
    }.
    Não está certo? Escreva aqui.
found_again = 📎 É uma carta difícil?
    .explain = ❓ O que quer esta carta?
sheet_or_not = 📎 É a sua folha de horas (relevé d’heures)?
    .yes = ✅ Sim
    .no = ✋ Não, é outra coisa
sheet_received =
    Obrigado, { $name }. A foto fica guardada para { $pay_contact }.
    Guarde também a folha.
photo_dark =
    📷 A foto está um pouco escura.
    Perto de uma janela, fica melhor.
photo_blurred =
    📷 A foto está um pouco tremida.
    Pouse o papel. Segure o telefone com as duas mãos.
photo_small =
    📷 A foto é um pouco pequena.
    Mais perto do papel, fica melhor.
photo =
    .again = 📷 Tirar outra vez
    .keep = 👍 Guardar assim
