"""What mail programs and providers call the folders that have a purpose, where a server does not say (RFC 6154).

Compared after ``casefold``, by the last part of a folder's name. English first, then by language; Outlook, Apple Mail,
Thunderbird, Gmail, GMX, Web.de, Orange, Libero, WP and Seznam use these.
"""

from daemon.ports.mail import FolderRole

_NAMES: dict[FolderRole, str] = {
    FolderRole.DRAFTS: """
        Drafts|Draft|Draft Messages|Entwürfe|Entwurf|Brouillons|Brouillon|Borradores|Borrador|Bozze|Bozza|Rascunhos|Rascunho|
        Concepten|Concept|Kladder|Kladde|Utkast|Utkaster|Luonnokset|Drög|Wersje robocze|Szkice|Kopie robocze|Koncepty|
        Rozpracované|Piszkozatok|Piszkozat|Schițe|Ciorne|Чернетки|Черновики|Чернови|Taslaklar|Taslak|Πρόχειρα|
        Esborranys|Nacrti|Skice|Osnutki|Mustandid|Melnraksti|Juodraščiai|下書き|草稿|草稿箱|草稿匣|임시보관함|임시 보관함|
        טיוטות|مسودات|المسودات|Bản nháp|Thư nháp|ร่างจดหมาย|Draf
        """,
    FolderRole.SENT: """
        Sent|Sent Mail|Sent Items|Sent Messages|Sent-Mail|Gesendet|Gesendete Objekte|Gesendete Elemente|Gesendete Nachrichten|
        Envoyés|Messages envoyés|Éléments envoyés|Courrier envoyé|Enviados|Elementos enviados|Mensajes enviados|Correo enviado|
        Inviati|Posta inviata|Elementi inviati|Posta in uscita inviata|Itens enviados|Mensagens enviadas|E-mails enviados|
        Verzonden|Verzonden items|Verzonden berichten|Sendt|Sendte elementer|Sendt post|Skickat|Skickade objekt|Skickade|
        Lähetetyt|Lähetetyt viestit|Wysłane|Elementy wysłane|Odeslané|Odeslaná pošta|Odoslané|Elküldött|Elküldött elemek|
        Trimise|Mesaje trimise|Отправленные|Надіслані|Изпратени|Gönderilmiş Öğeler|Gönderilenler|Gönderilmiş|Απεσταλμένα|
        Enviats|Poslano|Poslata pošta|Saadetud|Nosūtītie|Išsiųsta|送信済み|送信済みメール|送信済みアイテム|已发送|已发送邮件|
        已傳送|寄件備份|보낸편지함|보낸 편지함|נשלחו|דואר יוצא שנשלח|المرسلة|العناصر المرسلة|Đã gửi|Thư đã gửi
        """,
    FolderRole.TRASH: """
        Trash|Deleted|Deleted Items|Deleted Messages|Bin|Papierkorb|Gelöscht|Gelöschte Objekte|Gelöschte Elemente|Corbeille|
        Éléments supprimés|Messages supprimés|Papelera|Elementos eliminados|Eliminados|Cestino|Posta eliminata|Elementi eliminati|
        Lixo|Lixeira|Itens eliminados|Itens excluídos|Prullenbak|Prullenmand|Verwijderde items|Verwijderd|Papirkurv|
        Slettede elementer|Slettet post|Papperskorgen|Borttaget|Borttagna objekt|Roskakori|Poistetut|Kosz|Elementy usunięte|
        Koš|Odstraněná pošta|Kôš|Kuka|Lomtár|Törölt elemek|Coș de gunoi|Elemente șterse|Корзина|Удаленные|Удалённые|Кошик|
        Видалені|Кошче|Çöp Kutusu|Silinmiş Öğeler|Κάδος απορριμμάτων|Διαγραμμένα|Paperera|Smeće|Koš za smeti|ゴミ箱|
        削除済みアイテム|垃圾桶|已删除|已删除邮件|刪除的郵件|휴지통|지운편지함|אשפה|סל המחזור|المهملات|العناصر المحذوفة|Thùng rác
        """,
    FolderRole.JUNK: """
        Junk|Junk E-mail|Junk Email|Junk Mail|Spam|Bulk Mail|Bulk|Spamverdacht|Unerwünscht|Unerwünschte Werbung|Werbung|
        Courrier indésirable|Indésirables|Pourriel|Pourriels|Correo no deseado|Correo basura|No deseado|Posta indesiderata|
        Indesiderata|Correio eletrónico de lixo|Lixo eletrônico|Lixo Eletrónico|Ongewenste e-mail|Ongewenst|Uønsket mail|Uønsket|
        Søppelpost|Skräppost|Roskaposti|Wiadomości-śmieci|Niechciane|Nevyžádaná pošta|Nevyžiadaná pošta|Levélszemét|
        Mesaje nedorite|Спам|Нежелательная почта|Небажана пошта|Önemsiz|Gereksiz E-posta|Ανεπιθύμητα|Correu brossa|
        Neželjena pošta|迷惑メール|垃圾邮件|垃圾郵件|스팸메일함|스팸|정크 메일|דואר זבל|البريد غير الهام|Thư rác
        """,
    FolderRole.ARCHIVE: """
        Archive|Archives|All Archive|Archiv|Archivo|Archivio|Arquivo|Archief|Arkiv|Arkisto|Archiwum|Archív|Archívum|Arhivă|
        Архив|Архів|Arşiv|Αρχείο|Arxiu|Arhiva|Arhiv|アーカイブ|存档|封存|보관함|ארכיון|الأرشيف|Lưu trữ
        """,
    FolderRole.ALL: """
        All Mail|Alle Nachrichten|Tous les messages|Todos|Tutti i messaggi|Todos os e-mails|Alle berichten|Wszystkie
        """,
}

ROLE_OF_NAME: dict[str, FolderRole] = {name.strip().casefold(): role for role, names in _NAMES.items() for name in names.split("|")}
