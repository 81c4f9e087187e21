/** What ends a clause: commas, colons and semicolons, and all that ends a sentence. In folded text or not. */
export const clauseEnd = /[,;:。!?！？；，：\n]/;
