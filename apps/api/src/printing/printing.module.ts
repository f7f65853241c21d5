import { Module } from '@nestjs/common';
import { PdfRenderer } from './pdf-renderer';

/** Turns records into documents on paper. */
@Module({ providers: [PdfRenderer], exports: [PdfRenderer] })
export class PrintingModule {}
