import type { Aliases } from './concept.ts'

/** Spanish headers, of Spain and of Latin America. */
export const spanish: Aliases = {
  id: 'código cliente, código de cliente, cod cliente, nº cliente, n° cliente, número de cliente, número cliente, id cliente, num cliente, ref cliente, referencia cliente, identificador, id contacto, núm cliente, nº socio, número de socio, código socio, clave cliente, identificador cliente',
  title: 'tratamiento, trato, tratam, título de cortesía',
  given_name: 'nombre de pila, primer nombre, nombres, nombre propio',
  family_name: 'apellidos, apellido, primer apellido, apellido 1, apellido(s), apellido paterno',
  full_name:
    'nombre completo, nombre y apellidos, nombre y apellido, apellidos y nombre, apellidos nombre, nombre apellidos, nombre de contacto, nombre del contacto, titular, nombre del titular, destinatario',
  name: 'nombre, denominación, nombre o razón social',
  person: 'contacto, persona de contacto, contacto principal, interlocutor',
  customer: 'cliente, comprador, nombre del cliente, nombre cliente, tarjeta de fidelidad, tarjeta fidelidad',
  company:
    'empresa, razón social, compañía, sociedad, organización, nombre de la empresa, nombre empresa, nombre comercial, negocio, entidad',
  job_title: 'cargo, puesto, profesión, función, ocupación, puesto de trabajo',
  title_or_job: 'título',
  email:
    'correo electrónico, correo, e-mail, email, mail, dirección de correo, dirección de correo electrónico, correo-e, dirección de email, dirección email, e-correo, correo e',
  phone:
    'teléfono, tfno, tel, tlf, telf, número de teléfono, teléfono fijo, fijo, tlfno, telefono 1, nº teléfono, tél, num teléfono, teléfono particular, teléfono de contacto',
  mobile:
    'móvil, teléfono móvil, celular, tel móvil, número de móvil, tlf móvil, nº móvil, movil 1, teléfono celular, número celular, núm móvil',
  address:
    'dirección, domicilio, calle, dirección postal, dirección 1, dir, calle y número, vía, domicilio fiscal, dirección línea 1, dirección completa',
  address2:
    'dirección 2, complemento de dirección, complemento dirección, piso, línea 2, dirección línea 2, piso puerta, complemento',
  postal_code: 'código postal, cp, c.p., cod postal, cód postal, codpostal, d.p.',
  city: 'ciudad, población, localidad, municipio, pueblo',
  region: 'provincia, comunidad autónoma, región, ccaa, departamento provincia',
  country: 'país, código país, país de residencia, código de país, nación',
  birth_date:
    'fecha de nacimiento, f nacimiento, fecha nacimiento, fec nac, nacimiento, fecha nac, cumpleaños, f nac, nacido el, fecnac, fech nac',
  gender: 'sexo, género',
  language: 'idioma, lengua, idioma preferido, código idioma',
  vat: 'nif-iva, nif iva, iva intracomunitario, nº iva, nif intracomunitario, vat, número de iva, número iva, cif intracomunitario',
  iban: 'cuenta iban, iban cuenta, código iban, cuenta bancaria iban',
  created_at:
    'fecha de alta, fecha alta, fecha de creación, fecha creación, creado el, fecha de registro, fecha registro, alta, registrado el, f alta, cliente desde, fecha de inscripción, creado, fecha inscripción',
  updated_at:
    'fecha de modificación, modificado el, actualizado el, última modificación, fecha de actualización, última actualización, fecha modificación, modificado, fecha actualización',
  last_contact_at:
    'último contacto, última visita, fecha último contacto, fecha última visita, última actividad, última llamada, fecha de último contacto',
  confirmed_at: 'confirmado el, fecha de confirmación, fecha confirmación',
  consent_email:
    'boletín, newsletter, suscrito al boletín, consentimiento email, consentimiento correo, acepta boletín, acepta newsletter, suscripción boletín, acepta correos, opt-in email, boletín de noticias, suscripción newsletter, acepta email, suscrito newsletter, acepta emails, consentimiento correo electrónico',
  consent_sms: 'consentimiento sms, acepta sms, opt-in sms',
  consent_phone: 'consentimiento teléfono, acepta llamadas, consentimiento telefónico, opt-in teléfono',
  consent_post: 'consentimiento postal, acepta correo postal, consentimiento correo postal, opt-in postal',
  notes: 'observaciones, notas, comentarios, comentario, observación, nota interna, obs, anotaciones',
  order_id:
    'nº pedido, n° pedido, número de pedido, id pedido, pedido, número pedido, nº factura, número de factura, factura, ref pedido, código pedido, referencia pedido, num pedido, nº ticket, id transacción, nº de pedido, número factura, num factura',
  date: 'fecha, fecha pedido, fecha de pedido, fecha del pedido, fecha de compra, fecha compra, fecha factura, fecha de factura, fecha venta, fecha de venta, fecha contacto, fecha de contacto, fecha y hora, fecha consentimiento, fecha del consentimiento, fecha transacción',
  amount:
    'importe, importe total, total, total pedido, monto, importe pedido, total factura, ventas, facturación, monto total, valor, importe factura, importe neto, total compra, importe con iva, importe eur, precio total',
  margin: 'margen, beneficio, margen bruto, ganancia',
  currency: 'moneda, divisa, código moneda',
  product:
    'producto, artículo, descripción, nombre del producto, nombre producto, descripción artículo, descripción producto, concepto',
  category: 'categoría, familia, categoría producto, categoría de producto, grupo, sección, línea de producto',
  quantity: 'cantidad, unidades, uds, cant, cantidad pedida, nº unidades',
  unit_price: 'precio unitario, precio, precio unidad, pvp, precio por unidad, p unitario, precio de venta',
  channel: 'canal, canal de venta, canal de contacto, canal venta',
  store: 'tienda, sucursal, punto de venta, establecimiento, almacén tienda, nombre tienda',
  kind: 'tipo, tipo de contacto, motivo, tipo de interacción, asunto, tipo contacto, evento',
  score: 'puntuación, satisfacción, valoración, calificación, nota satisfacción, puntaje',
  note: 'nota, mensaje, texto, respuesta, opinión',
  purpose: 'finalidad, finalidades, propósito',
  given: 'consentimiento, aceptado, consentido, otorgado, consentimiento dado',
  proof: 'prueba, evidencia, prueba de consentimiento, origen del consentimiento',
  code: 'código, número, nº, referencia, clave, cod, núm',
  other:
    'estado, situación, fax, página web, sitio web, web, lugar de nacimiento, última compra, último pedido, vendedor, comercial, baja, fecha de baja, nombre de usuario, usuario, dni, nif, cif, departamento, correo postal, segundo nombre, segundo apellido, apellido 2, apellido materno, dirección ip, dirección web',
}
