import type { Aliases } from './concept.ts'

/** Portuguese headers, of Portugal and of Brazil. */
export const portuguese: Aliases = {
  id: 'código do cliente, código cliente, nº cliente, número de cliente, id cliente, nº de cliente, cod cliente, número do cliente, id do cliente, nº de sócio, número de sócio',
  title: 'tratamento, forma de tratamento, saudação',
  given_name: 'primeiro nome, nome próprio, nome de batismo',
  family_name: 'apelido, sobrenome, apelidos, último nome, nome de família',
  full_name: 'nome completo, nome e apelido, nome e sobrenome, nome do contacto, nome do contato, titular, destinatário',
  name: 'nome, denominação',
  person: 'contacto, contato, pessoa de contacto, pessoa de contato, responsável',
  customer: 'cliente, comprador, nome do cliente, cartão de fidelidade',
  company: 'empresa, razão social, companhia, organização, nome da empresa, sociedade, nome fantasia',
  job_title: 'cargo, função, profissão, ocupação',
  title_or_job: 'título',
  email:
    'e-mail, email, correio eletrónico, correio electrónico, mail, endereço de e-mail, endereço de email, correio eletrônico',
  phone: 'telefone, tel, número de telefone, telefone fixo, nº telefone, tlf, nº de telefone, fone, telefone residencial',
  mobile: 'telemóvel, celular, telefone celular, tlm, número de telemóvel, nº telemóvel, telefone móvel, nº de telemóvel, móvel',
  address: 'morada, endereço, rua, logradouro, morada 1, morada postal, endereço 1, rua e número',
  address2: 'morada 2, complemento, endereço 2, complemento de morada, andar',
  postal_code: 'código postal, cep, cod postal, código-postal',
  city: 'cidade, localidade, município, concelho',
  region: 'distrito, região, província, uf, estado uf',
  country: 'país, código do país, país de residência',
  birth_date:
    'data de nascimento, data nascimento, nascido em, data nasc, dt nasc, aniversário, nascimento, nascido a, dt nascimento',
  gender: 'sexo, género, gênero',
  language: 'idioma, língua, língua preferida',
  vat: 'nif iva, número de iva, nº iva, nif intracomunitário, número iva',
  iban: 'código iban, número iban',
  created_at:
    'data de registo, data de criação, criado em, data de inscrição, data de cadastro, registado em, data registo, data criação, cliente desde, data cadastro, cadastrado em, data de adesão',
  updated_at:
    'data de modificação, modificado em, atualizado em, última atualização, data de atualização, alterado em, data de alteração, última alteração',
  last_contact_at:
    'último contacto, último contato, última visita, data do último contacto, data último contacto, última atividade',
  confirmed_at: 'confirmado em, data de confirmação',
  consent_email:
    'newsletter, boletim, subscreve newsletter, consentimento email, consentimento e-mail, aceita newsletter, subscrição newsletter, aceita email, aceita emails, subscrito newsletter',
  consent_sms: 'consentimento sms, aceita sms, opt-in sms',
  consent_phone: 'consentimento telefone, aceita chamadas, consentimento telefónico',
  consent_post: 'consentimento postal, consentimento correio, aceita correio',
  notes: 'observações, notas, comentários, comentário, obs, anotações, observação',
  order_id:
    'nº encomenda, número da encomenda, número de encomenda, id encomenda, encomenda, número do pedido, nº pedido, pedido, nº fatura, número da fatura, fatura, id pedido, nº de encomenda, id do pedido',
  date: 'data, data da encomenda, data encomenda, data do pedido, data de compra, data da compra, data da fatura, data fatura, data e hora, data do consentimento, data do contacto, data pedido',
  amount:
    'valor, montante, total, valor total, total da encomenda, valor da encomenda, valor do pedido, importância, preço total, faturação, faturamento',
  margin: 'margem, lucro, margem bruta',
  currency: 'moeda, divisa',
  product: 'produto, artigo, descrição, nome do produto, designação, descrição do produto',
  category: 'categoria, família, categoria do produto, categoria de produto',
  quantity: 'quantidade, qtd, qtde, unidades, quant',
  unit_price: 'preço unitário, preço, preço por unidade, valor unitário',
  channel: 'canal, canal de venda, canal de vendas, canal de contacto',
  store: 'loja, ponto de venda, filial, sucursal, nome da loja',
  kind: 'tipo, tipo de contacto, motivo, assunto, tipo de interação, evento',
  score: 'pontuação, satisfação, avaliação, classificação',
  note: 'nota, mensagem, texto, resposta',
  purpose: 'finalidade, finalidades, propósito',
  given: 'consentimento, aceite, concedido, consentimento dado',
  proof: 'prova, prova de consentimento, evidência',
  code: 'código, número, nº, referência, ref',
  other:
    'estado, situação, fax, página web, site, naturalidade, local de nascimento, última compra, última encomenda, vendedor, nif, cpf, cnpj, utilizador, nome de utilizador, departamento, nome do meio, endereço ip',
}
