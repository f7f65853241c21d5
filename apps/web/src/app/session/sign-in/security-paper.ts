import { Component } from '@angular/core';
import { securityLines } from './security-lines';

const height = 600;

/** The mark enlarged: one sheet cut like an indenture, each half printed with its side's security lines. Decoration only. */
@Component({
  selector: 'app-security-paper',
  templateUrl: './security-paper.html',
  styleUrl: './security-paper.css',
})
export class SecurityPaper {
  protected readonly ministry = [
    ...securityLines({ middle: 400, reach: 118, lines: 30, waves: 1, phase: 0.4 }, height),
    ...securityLines({ middle: 232, reach: 112, lines: 26, waves: 1, phase: 5.9 }, height),
  ];
  protected readonly acecr = [
    ...securityLines({ middle: 120, reach: 112, lines: 30, waves: 1, phase: 3.6 }, height),
    ...securityLines({ middle: 262, reach: 92, lines: 22, waves: 1, phase: 5.4 }, height),
  ];
}
