"""Spanish: what is said to a customer, a tenant, a parent, a donor or a citizen who applied for something else than work, matter by matter.

No bare names of trades: insurers, museums and schools write to those who want to work there too.
"""

OTHER_MATTERS = {
    "foreign": """
        # claims, and who looks at the damage
        (su|tu|sus|tus) (siniestro|danos|parte de accidente|indemnizacion|franquicia|reclamacion|queja)
        (nuestro|nuestra|el) perit[oa] (visito|ha visitado|pasara|ira|acudira|comprobo|valoro|ha valorado|paso)
        (valorar|peritar|evaluar|cubrir|reparar) los danos
        (los)? danos (no estan|estan|de su|en su|causados|no son)
        # banks and cards
        (solicitud|peticion) de (prestamo|hipoteca|tarjeta|credito|cuenta|financiacion|carne|beca|ayuda|subvencion|visado|licencia|adopcion|reembolso|devolucion|alquiler|vivienda|empadronamiento)
        (apertura de cuenta|cuenta de ahorro|su hipoteca|su prestamo|ofrecerle financiacion|ofrecerte financiacion)
        # grants, prizes, contests
        (su|tu|vuestro) proyecto (ha|no|se|fue|cultural|artistico|de investigacion|seleccionado)
        (beca para proyectos|becas para proyectos|convocatoria de (ayudas|proyectos|subvenciones)|beca de (viaje|creacion|investigacion))
        (premio de relatos|certamen|concurso de (fotografia|relatos|poesia|cuentos)|sus imagenes|tus imagenes|sus fotografias|tus fotos|su relato|tu obra|su obra|su poema)
        (jueces|juezas) (sera|seran|haran|hara|el|del|preguntaran|de)
        (entrevista) con (los jueces|el jurado)
        (final regional|final nacional|vestido de noche|miss [a-z]* [0-9]*|feria de ciencias|concurso de belleza)
        # papers, panels, stalls
        comite (cientifico|de programa|organizador del congreso)
        (su|tu) propuesta de (mesa|panel|ponencia|comunicacion|taller|charla|poster)
        (mas solicitudes que puestos|puesto en el mercadillo)
        (mercadillo|su caseta|expositores|su stand)
        # museums, libraries
        (comision de adquisiciones|su donacion|tu donacion|su legado)
        que (ofrece|ofrecio|dono|quiere donar|ha donado|nos ofrece) al museo
        (carne de biblioteca|carne de lector|libro que reservo|libro reservado)
        # flats, housing lists, allotments
        (vivienda protegida|vivienda publica|lista de vivienda|adjudicacion de vivienda*|el atico|el estudio amueblado|mi casero)
        (huerto (numero)? [0-9]*|huertos urbanos|huerto urbano|parcela [0-9]*)
        # planning and licences
        (ampliacion|reforma|fachada) de su (casa|vivienda|local|terraza)
        (su|tu) expediente (esta|se|ha|sigue|de)
        (venta ambulante|licencia de (obra|apertura|terraza|taxi|venta|actividad)|permiso de obra*)
        # energy, telecoms, parcels
        (compania de luz|compania electrica|compania actual|compania de gas|su contador|su fibra|su router|su suministro|cambio de compania|portabilidad)
        (nuestro|el|un) tecnico ... (en casa|su domicilio|su hogar)
        (plazo de devolucion|el abono|importe de la compra|devolver el dinero|codigo de devolucion)
        # schools, nurseries, universities, exchanges, courses
        (su|tu|sus|vuestro|vuestra) (hijo|hija|hijos|nieto|nieta)
        (solicitud de|solicitud para|acceso a|acceso al|candidatura al) (master|el master|el grado|grado|doctorado)
        (plaza de intercambio|ano de intercambio|intercambio en|familia de acogida|semestre en el extranjero|erasmus)
        tu curso de (ingles|frances|aleman|espanol|natacion|yoga|ceramica)
        # clubs, teams, stages
        (en|de) la convocatoria (del|para el|de) (sabado|domingo|partido)
        (once inicial|entrenado mas)
        (segundos violines|primeros violines|cuerda de|entre los (tenores|bajos)|ensayos (empiezan|son|comienzan|seran))
        (tu|su) audicion
        (teatro aficionado|repartido los papeles|reparto de papeles|papel protagonista)
        socio de(l)? (club|nuestro|la)
        # pets, donors, studies
        adopcion de (luna|milo|toby|kira|un|una|nuestro|nuestra|perro*|gato*|animales)
        (otro|un|este|nuestro|vuestro|tu) (perro|gato|conejo|cachorro|gatito)
        (donacion de (sangre|plasma|medula|ovulos|organos)|donar (sangre|plasma|ovulos|medula)|como donante)
        (recibira|recibiras|compensacion de|compensaremos con) [0-9]* euros
        # press and programmes
        (preparo|estoy preparando|produzco|grabo|estamos preparando|ruedo) ... (serie|programa|documental|podcast|articulo|libro|reportaje) sobre
        (invitacion|invitad[oa]|invitarte|invitarle) (a|en|al) (nuestro|mi|nuestra) (programa de radio|podcast|emisora|tertulia)
        # authorities
        (ayuda al alquiler|bono social|ingreso minimo vital|prestacion por|ayuda por)
        (no tiene|no tienes|tiene|sin) derecho a (la|una|esta) (ayuda|prestacion|pension|subvencion|devolucion)
        (jura de la nacionalidad|jura de bandera|su nacionalidad|jurado popular|citacion judicial|como testigo)
        # trades, tenders, investors
        (licitacion|contrato se adjudica|adjudicatari*|su oferta no ha sido|su puja)
        (su|tu) (caldera|bano|tejado)
        (vuestra ronda|su ronda|ronda semilla|vuestra startup)
        # moderators, maintainers
        (moderador*|moderadora) (del|de nuestro|en el) (foro|servidor|grupo|discord)
        (moderar|moderacion de) (el|nuestro|del) (foro|servidor|grupo)
        como (mantenedor|committer)
        # family, holidays, friends
        ((padrino|madrina|padrinos) de|testigo de boda|nuestra boda)
        plaza en (el)? coche compartido
        (quienes buscan empleo|buscadores de empleo|grupo de busqueda de empleo)
        (ensayamos|practicamos|preparamos) entrevistas
        (itv|cambio de neumaticos|limpieza dental|al veterinario|revision dental)
        # what is spoken of: homes, animals, bands, marks of a school
        (comite de riesgos|comite de creditos|su credito|su financiacion)
        (varias|tres|cuatro|otras|muchas) familias
        (a otra|con otra|otra) familia
        su (ultimo)? boletin (de notas)?
        (puesto|voz|cuerda) de (tenor|soprano|contralto|mezzo)
        (mando|mandamos|envio|enviare) las partituras
        para (la|nuestra|vuestra) boda
        (soy|como) (reporter[oa]|periodista|documentalista)
    """,
}
