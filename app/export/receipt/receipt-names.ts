/** The property of a PPTX that holds the receipts, one a slide, as a list in JSON. */
export const RECEIPT_PROPERTY = 'Transload receipt'
/** The file attached to a PDF that holds them. */
export const RECEIPT_FILE = 'transload-receipt.json'
