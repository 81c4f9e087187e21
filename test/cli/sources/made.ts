import { Document, Packer, Paragraph } from 'docx';
import { PDFDocument, StandardFonts } from 'pdf-lib';
import { ZipFile } from 'yazl';

/** Files of other kinds than text, made by other libraries than those that read them. */

export async function docxOf(paragraphs: readonly string[]): Promise<Buffer> {
  const children = paragraphs.map((text) => new Paragraph({ text }));
  return Packer.toBuffer(new Document({ sections: [{ children }] }));
}

/** A page with these lines of Latin letters, close together. */
export async function pdfOf(lines: readonly string[]): Promise<Buffer> {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  const page = pdf.addPage();
  lines.forEach((line, at) => {
    page.drawText(line, { x: 50, y: 700 - 14 * at, size: 12, font });
  });
  return Buffer.from(await pdf.save());
}

/** The same with a dictionary of encryption whose password nobody has. */
export async function lockedPdf(lines: readonly string[]): Promise<Buffer> {
  const pdf = await PDFDocument.load(await pdfOf(lines));
  const plain = Buffer.from(await pdf.save({ useObjectStreams: false })).toString('latin1');
  const key = '(0123456789abcdef0123456789abcdef)';
  const locked = `/Encrypt << /Filter /Standard /V 1 /R 2 /O ${key} /U ${key} /P -4 >> /ID [(0123456789abcdef) (0123456789abcdef)]`;
  return Buffer.from(
    plain.replace(/trailer\s*<</, (start) => `${start} ${locked}`),
    'latin1',
  );
}

export function zipOf(files: Readonly<Record<string, Buffer>>): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, bytes] of Object.entries(files)) zip.addBuffer(bytes, name);
  zip.end();
  const chunks: Buffer[] = [];
  return new Promise((resolve, reject) => {
    zip.outputStream.on('data', (chunk: Buffer) => chunks.push(chunk));
    zip.outputStream.on('error', reject);
    zip.outputStream.on('end', () => {
      resolve(Buffer.concat(chunks));
    });
  });
}
