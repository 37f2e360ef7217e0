"""Languages of which only the commonest forms are known: enough to see a quote, an absence note or a bounce."""

from daemon.reading.form.languages.base import phrases

WROTE = phrases(
    """
    skrev | kirjoitti | napsal | napsal(a) | napsala | írta | написал | написала | написав | пише | написал(а) | пишет |
    schreef | a scris | έγραψε | yazdı | şunu yazdı | написа | je napisao | je napisala | napísal | napísala | viết |
    menulis | 님이 작성 | 작성: | 写道 | 寫道 | wrote | のメール | 書きました | כתב | كتب
    """
)
QUOTE_OPENERS = phrases(
    """
    den | dne | dňa | mån | ons | tors | fre | lör | sön | tis | em | в | 于 | 在 | 於 | pe | στις | tarihinde | vào |
    pada
    """
)
LABELS = {
    "from": phrases(
        """
        från | fra | lähettäjä | odesílatel | feladó | от | від | 发件人 | 寄件者 | 差出人 | 보낸 사람 | kimden | från: |
        αποστολέας | od:
        """
    ),
    "date": phrases(
        """
        skickat | sendt | dato | lähetetty | odesláno | küldve | отправлено | дата | надіслано | 发送时间 | 日期 | 送信日時 |
        보낸 날짜 | gönderilen | datum
        """
    ),
    "to": phrases("till | til | vastaanottaja | komu | címzett | кому | 收件人 | 收件者 | 宛先 | 받는 사람 | kime | копия"),
    "subject": phrases("ämne | emne | aihe | předmět | tárgy | тема | 主题 | 主旨 | 件名 | 제목 | konu | predmet"),
}
ORIGINAL_MARKERS = phrases(
    """
    ursprungligt meddelande | original besked | oprindelig meddelelse | opprinnelig melding | alkuperäinen viesti |
    původní zpráva | eredeti üzenet | исходное сообщение | пересылаемое сообщение | 原始邮件 | 原始郵件 | 元のメッセージ | 원본 메시지 |
    оригинальное сообщение | original meddelelse
    """
)
FORWARD_MARKERS = phrases(
    """
    vidarebefordrat meddelande | videresendt meddelelse | videresendt melding | edelleenlähetetty viesti |
    přeposlaná zpráva | továbbított üzenet | пересланное сообщение | пересылаемое сообщение | 转发邮件 | 轉寄郵件 | 転送されたメッセージ |
    vidarebefordrat brev
    """
)
DEVICE_LINES = phrases(
    """
    skickat från | sendt fra | lähetetty | odesláno z | отправлено с | 发自我的 | iphoneから送信 | 나의 iphone에서 | надіслано з |
    küldve | trimis de pe
    """
)
ABSENCE_SUBJECTS = phrases(
    """
    frånvarande | ikke på kontoret | ei ole paikalla | poissa | mimo kancelář | távol | вне офиса | отсутствую |
    не на месте | 不在办公室 | 外出 | 不在 | 부재중 | ofis dışı | fraværende | fravær | semester | ferie: | nepřítomnost |
    házon kívül | ferie
    """
)
ABSENCE_TEXTS = phrases(
    """
    ute av kontoret | på semester | inte på kontoret | tillbaka den | på ferie | ikke på kontoret | tilbake den |
    tilbage den | lomalla | mimo kancelář | na dovolené | szabadságon | в отпуске | вне офиса | отсутствую | 休暇 | 不在 |
    休假 | 출장 | 휴가 | ofis dışında | izindeyim
    """
)
REPLY_SUBJECTS = phrases(
    """
    autosvar | automatiskt svar | automatisk svar | automaattinen vastaus | automatická odpověď | automatikus válasz |
    автоматический ответ | автоответ | 自动答复 | 自动回复 | 自動回覆 | 自動返信 | 자동 회신 | otomatik yanıt | automatické odpovědi |
    automatska | răspuns automat | αυτόματη απάντηση
    """
)
BOUNCE_SUBJECTS = phrases(
    """
    olevererat | kunne ikke leveres | returneret | nelze doručit | nedoručitelné | kézbesíthetetlen | недоставленн |
    не доставлен | не удалось доставить | 无法送达 | 退信 | 未傳遞 | 配信不能 | 配送できません | 전달되지 | teslim edilemedi | 无法投递 | 系统退信 |
    毎度 | エラー
    """
)
