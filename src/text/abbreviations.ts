/**
 * Words before a full stop that does not end a sentence, lower case, without the stop. Abbreviations that
 * often end one as well (etc., др., т.д.) are absent: what follows them decides.
 */
export const abbreviations: ReadonlySet<string> = new Set([
  ...'mr mrs ms messrs dr prof sen rep gen lt col capt adm gov amb hon rev st jr sr vs no nos art arts para paras'.split(
    ' ',
  ),
  ...'sec vol pp fig cf approx ca jan feb apr jun jul aug sept sep oct nov dec'.split(' '),
  ...'г гг ст стр пп п ч тт им ул тыс млн млрд см ср напр рис ред акад проф ген гос долл кв св вв'.split(' '),
]);
