"""Spanish: by when they answer, beside other days: words of patterns (see ``vocabulary``), and lines (see ``wordings``)."""

PROMISE_WORDS = {
    "promises.whether": r"si",
    "promises.tag": r"vale|ok|okey|de acuerdo|si",
    "promises.writes_now": r"(?:te|le|os|les) escrib(?:o|imos) (?:porque|para|por(?! (?:whats\w*|wasap|correo|mail|e-?mail|telegram|mensaje|privado|escrito|aqui|la (?:manana|tarde|noche))))\b",
    "promises.starts": r"(?:incorporacion|inicio|comienzo|fecha de entrada|entrada)(?: prevista)?(?: el| a)?",
    "promises.done_today": r"complace|alegra|encantad\w{1,2} de|adjunto|contrato|carta oferta",
    "promises.of_a_day": r"agenda|entrevista|reunion|cita|prueba|visita|charla|llamada",
    "promises.straight_after": r"(?:justo|inmediatamente|nada mas) (?:despues|terminar|acabar)|en cuanto (?:termine|acabe)",
    "promises.week_out": r"(?:antes de que (?:acabe|termine|finalice)|antes del? (?:final|fin) de|a finales de|al final de|en|durante|a lo largo de) (?:esa|la) (?:misma )?semana(?<!que la semana)(?<!de la semana)(?<!en la semana)",
    "promises.takes": r"tardan?|lleva|llevan|demora",
    "promises.once_readers": r"(?:una vez que?|cuando|en cuanto|desde que) (?:tus?|sus?|haya|hayas|nos)\b",
    "promises.said_once": r"(?:te|le|os|les) (?:dije|dijimos|prometi|prometimos|habia dicho|habiamos dicho|habia prometido|habiamos prometido)",
    "promises.to_us": r"(?:me|nos) (?:da|dara|dan|daran|dice|dira|manda|mandara|pasa|pasara|confirma|confirmara)",
    "promises.not_kept": r"no|lamentablemente",
}

PROMISE_LINES = {
    "commit": """
        (contrato|carta oferta|oferta formal|carta de oferta|oferta por escrito|documentacion) ... (sale|saldra|salen|llega|llegara|va|se envia|se enviara|te llega|le llega)
        (procuramos|intentamos|tratamos de|nos esforzamos por|nos comprometemos a) (responder|contestar|dar respuesta|dar una respuesta)
        (vas a|va a|van a|vais a|iras a) (tener|recibir|saber|conocer|obtener|contar|enterar*) ... (devolucion|respuesta|noticias|resultado*|decision|feedback|retroalimentacion|llamada|novedades|algo|contestacion|veredicto|propuesta|oferta|contrato|correo|mail|nuestra|definicion|si)
        (te|le|os|les|lo|la|los|las) (voy|vamos|va|van) a (llamar|avisar|escribir|decir|contestar|responder|informar|comunicar|contactar|notificar|marcar|confirmar|contar|dar|mandar|enviar|hacer saber|hacer llegar|volver a)
        (voy|vamos|va|van) a (llamarte|llamarle|llamarlo|llamarla|avisarte|avisarle|escribirte|escribirle|decirte|decirle|contestarte|contestarle|responderte|responderle|informarte|informarle|comunicarte|comunicarle|contactarte|contactarle|notificarte|notificarle|marcarte|marcarle|darte|darle|llamar a todos|avisar a todos)
        (te|le|os|les|lo|la|los|las) (estoy|estamos|estare|estaremos|estara|estaran|estaria|estariamos) (avisando|informando|llamando|contactando|escribiendo|comunicando|confirmando|respondiendo|contestando|notificando|dando|enviando|mandando|marcando|diciendo|compartiendo|haciendo llegar)
        (estare|estaremos|estara|estaran|estariamos) (avisandol*|avisandot*|informandol*|informandot*|llamandol*|llamandot*|contactandol*|contactandot*|comunicandon*|comunicandol*|respondiendol*|respondiendot*|contestandol*|en contacto|dandol*|dandot*)
        (te|le|os|les|lo|la|los|las) (marco|marcamos|marcare|marcaremos|marca|marcara|llama|llamara|llaman|llamaran|avisa|avisara|avisan|avisaran|escribe|escribira|dice|dira|contesta|contestara|responde|respondera|respondemos|responderemos|telefonea*|cuenta|contara|contacta|contactara|contactamos|contactaremos|notifica|notificara|notificare*|notificamos|comunica|comunicara|comunicamos|traslada*|trasladare*|trasladamos|transmitire*|transmitimos|daran|dara|hare saber|haremos saber|hara saber|hago saber|hacemos saber|haremos llegar|haran llegar|hare llegar|hara llegar|hacemos llegar|pegamos un toque|pego un toque|doy un toque|damos un toque|haremos una llamada|echo un telefonazo)
        (te|se|os) (lo|la) (diremos|dire|decimos|digo|comunicare*|comunicamos|confirmare*|confirmamos|haremos saber|hare saber|contaremos|contare|cuento|contamos|haremos llegar|notificare*|trasladare*)
        (escribo|escribimos|escribire*|llamo|llamamos|llamare*|aviso|avisamos|avisare*|digo|decimos|cuento|contamos|comunico|comunicamos|informo|informamos|informare*|mando|mandamos|envio|enviamos|enviare*|escriba|llame) ... (lo que|que|quien|a quien|por quien) (hayamos|haya|se haya|hayan|hemos|ha|han) (decidido|resuelto|acordado|elegido|determinado|optado|escogido)
        (cuenta|cuente|contad|cuenten|contar) con ... (noticias|nuestra respuesta|nuestra llamada|una llamada|una respuesta|contestacion|nuestra decision|el resultado|devolucion|un correo|que te|que le|que os)
        (espera|espere|esperad|esperen|aguarda|aguarde|esperar) (una|la|nuestra|noticias|mi|el|un|recibir) _ !tu|su (llamada|respuesta|noticias|nuestras|correo|mail|contestacion|mensaje|resolucion|decision|veredicto|resultado*|devolucion|contacto)
        (puedes|puede|podeis|podra|podras|pueden) (esperar|contar con) (una|la|nuestra|noticias|mi|el|un|recibir)? _ (llamada|respuesta|noticias|correo|mail|contestacion|mensaje|resolucion|decision|veredicto|resultado*|devolucion)
        no (te|le|os|les|lo|la) (haremos|hare|hara|vamos a hacer|dejaremos|dejare|tendremos|tendre) (esperar|esperando|en vilo|en ascuas|con la duda|en espera|sin respuesta|sin noticias)
        (objetivo|intencion|idea|compromiso|proposito|meta|plan|prevision) (es|sera|seria) ... (contestar*|responder*|avisar*|comunicar*|informar*|cerrar la|cerrar el proceso|decidir*|dar*|tomar|tener una|tener la|tener un|resolver*|llamar*|notificar*|anunciar*|escribir*)
        (confiamos|esperamos|espero|confio|prevemos|preveo|pretendemos|queremos|quiero|pensamos|pienso|calculamos|estimamos|contamos|quisieramos|aspiramos|procuraremos|intentaremos|tratamos|trataremos|intentare|nos gustaria|me gustaria|deberiamos|debemos) (con|en|de|a)? (poder|estar en condiciones de|estar en posicion de)? (anunciar|comunicar*|informar*|responder*|contestar*|darte|darle|darles|daros|decirte|decirle|decirles|avisarte|avisarle|avisarles|avisar|resolver|decidir|tomar una|tomar la|llamarte|llamarle|llamarlo|llamarla|llamarles|escribirte|escribirle|confirmarte|confirmarle|cerrar la seleccion|cerrar el proceso|cerrar la vacante|publicar|notificar*|trasladarte|trasladarle|tener una|tener un|tener la|tener el|tener ya|tener noticias|tener novedades|enviar*|dar respuesta|dar una|dar a conocer)
        (tendremos|tendre|tenemos|tendra) el (gusto|placer|agrado|honor) de (trasladar*|comunicar*|informar*|dar*|hacer*|llamar*|contactar*|anunciar*|transmitir*|notificar*)
        ((trasladar|remitir|transmitir|facilitar|comunicar|hacer llegar|enviar|mandar|pasar|dar)(te|le|les|os)) (una|la|nuestra|el|los|mi) (contestacion|respuesta|resolucion|decision|resultado*|veredicto|devolucion|oferta|propuesta|fallo)
        (lo|la) (sabras|sabra|sabreis|sabran|sabemos|sabremos)
        (el|la) _ lo (sabes|sabe)
        !tu|su|vuestra (fallo|veredicto|resolucion|resultado*|lista|listado|decision|respuesta|devolucion|contestacion) ... (recibiras|recibira|recibiran|recibireis|tendras|tendra|tendran|conoceras|conocera|saldra*|sale|salen|estara*|llegara*|llega|llegan|publica*|publicara*|anuncia*|anunciara*|comunica*|comunicara*|notifica*|notificara*|conocera*|enviara*|envia|sera|seran|dara a conocer|daran a conocer|sabra|remitira*|colgara*|esta|estan|estaria*)
        (recibiras|recibira|recibireis|recibiran|recibes|recibe|tendras|tendra|tendreis|tendran|tienes|tiene|obtendras|obtendra|conoceras|conocera|conoceran|contaras con|contara con) ... (devolucion|respuesta|noticias|resultado*|decision|feedback|retroalimentacion|llamada nuestra|nuestra llamada|novedades|contestacion|veredicto|contrato|carta oferta|correo con|resolucion|nuestra parte|fallo|definicion)
        (sera|seran|seras|sereis) (informad*|avisad*|notificad*|comunicad*|contactad*|publicad*|anunciad*|convocad* por|llamad*|citad* por)
        se (comunicara*|notificara*|informara*|avisara*|publicara*|anunciara*|dara a conocer|daran a conocer|contactara*|hara publica|haran publicos|resolvera|decidira|tomara la|tomara una|hara saber|respondera|contestara|pondra en contacto|pondran en contacto|estara comunicando|estaran comunicando|estara contactando)
        (se lo|te lo|se|nos|me) (pondra*|pondre*|pondremos|pongo|ponemos|pondran) en contacto
        (contesta*|responde*|avisa*|informa*|llama*|escrib*|comunica*|notifica*) a (todo el mundo|todos|todas|cada|los candidatos|las personas|los postulantes|los participantes|los aspirantes|ambos|ambas|los finalistas|quienes)
        (volvemos|vuelvo|volveremos|volvere|vuelve|volvera) a (contactar*|escribir*|llamar*|ponernos en contacto|ponerme en contacto|comunicar*)
        (haremos|haran|hare|hara) llegar ... (propuesta|oferta|contrato|respuesta|resolucion|decision|contrataciones|resultado*)
        (propuesta|oferta|contrato) ... (llegara|llega|recibiras|recibira|tendras|tendra|haremos llegar|te llegara|le llegara|mandamos|mandaremos|enviamos|enviaremos|estara en)
        (damos|doy|daremos|dare|darte|darle|darles|daros) (senales|una respuesta|respuesta|noticias|novedades|la respuesta|el resultado|los resultados|una contestacion|una devolucion|devolucion|feedback|retroalimentacion|el veredicto|el si|un si)
        (decirte|decirle|decirles|deciros|digo|decimos|diremos|dire) (algo|si|que|quien|lo que|el resultado)
        (sale|saldra|llega|llegara|mando|mandamos|envio|enviamos|mandaremos|enviaremos|remitimos|remitiremos|paso|pasamos|pasaremos) (el|la|un|una|tu|su|los|las|nuestra|nuestro|mi) _ (contrato|carta oferta|oferta|propuesta|resultado*|respuesta|resolucion|decision|veredicto|devolucion|contestacion|fallo)
        (hago|haremos|hare|hara|haran|hacemos) (saber|publico|publica|publicos|llegar|una llamada)
        (anunciaremos|anunciare|anunciamos|publicaremos|publicamos|publicara|comunicaremos|comunicamos|comunicare|comunicara|daremos a conocer|damos a conocer|haremos publico|haremos publica|notificaremos|notificamos|informaremos|informamos|avisaremos|contactaremos|contestaremos|responderemos|llamaremos|escribiremos) ... (resultado*|decision|eleccion|nombre|seleccionad*|elegid*|lista|candidat*|todos|todas|cada|finalistas|quien|si|resolucion|fallo)
        (daremos|doy|damos|dare|dara|daran|dar) _ (una|la|alguna|razon|un|el|senales) _ (razon|senal|respuesta|resultado|noticia|definicion|contestacion|resolucion|vida)
        (lista|listado|relacion|nombres) _ (admitid*|seleccionad*|aprobad*|elegid*|finalist*|candidat*) ... (sale|saldra*|publica*|estara*|sera|aparece*|cuelga*|colgara*|anuncia*)
        (noticias|respuesta|decision|resultado*|contestacion) (nuestras|nuestra|mias|mia|de nuestra parte|por nuestra parte) ... (antes|el|en|a|para|la|como|esta|este|dentro|hacia|hoy|manana)
    """,
    "deadline": """
        (noticias|respuesta|contestacion) (suyas|suya|tuyas|tuya|vuestras|vuestra|de usted|de su parte|de tu parte)
        (te|le|os|les) (damos|doy|dejamos|dejo) (de plazo|tiempo|margen|plazo)? (hasta|de aqui a)
        (puedes|puede|podeis|podras|podra|podreis) (avisar*|decirnos|decirme|llamar*|escribir*|responder*|contestar*|confirmar*|contactar*)
        (termina|acaba|vence|finaliza|expira) _ (plazo|tiempo)
        (comentaste|dijiste|mencionaste|prometiste|quedaste|usted dijo|usted comento|usted menciono) (que|en)
        (seria|estaria) (ideal|genial|bueno|perfecto|estupendo|bien|fantastico) ... (respuesta|decision|contestacion|confirmacion)
        (respuesta|decision|contestacion|confirmacion) ... (seria|estaria) (ideal|genial|bueno|perfecto|estupendo|bien|fantastico)
        (agradeceriamos|agradeceria|agradecemos|agradezco) ... (respuesta|decision|contestacion|confirmacion)
        (esperamos|espero|queremos|necesitamos|quiero|nos gustaria|me gustaria|quedamos|quedo) (tener|recibir|contar con|a la espera|atentos|pendientes|saber) _ (tu|su|vuestra|tus|sus) _ (respuesta|contestacion|decision|confirmacion|noticias|documentacion|papeles)
        (no hace falta|no es necesario|no tienes que|no tiene que|no hay prisa|sin prisa) ... (responder*|contestar*|respondas|contestes|responda|conteste|decidir*|decidas|decida|avisar*|avises|avise|llamar*|llames|llame)
        (soporte|servicio tecnico|atencion al cliente|mesa de ayuda|helpdesk|incidencias|asistencia|informatica) ... (responde*|contesta*|atiende*|resuelve*|respuesta|contacta*)
        (no|nada) (tenemos|recibimos|sabemos|hemos recibido|hemos tenido|recibo|tengo) ... (respuesta|noticias|nada) (tuya*|suya*|de usted|de tu parte|de su parte|de ti)
        (periodo de prueba|duracion del contrato|preaviso) ... (dura|es de|sera de)
    """,
}
