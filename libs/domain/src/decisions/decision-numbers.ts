const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** Code of the `rowNo`th decision of a meeting («PSK-1405-04/02»). */
export function decisionCode(numberCode: string, rowNo: number): string {
  return `${numberCode}/${twoDigits(rowNo)}`;
}

/** Number of a decision as people say it: meeting / row («4/2», shown «۴/۲»). */
export function decisionNumber(sequenceNo: number, rowNo: number): string {
  return `${String(sequenceNo)}/${String(rowNo)}`;
}
