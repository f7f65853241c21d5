import { Component, inject } from '@angular/core';
import { ChangesList } from '../../http';
import { MeetingRoom } from '../meeting-page/meeting-room';
import { meetingFacetFields } from './meeting-facets';

/** What somebody else did to the meeting first, where an act on it was refused for that; stands inside the refusal. */
@Component({
  selector: 'app-meeting-changes',
  imports: [ChangesList],
  template: `<app-changes-list [changes]="room.changes()" [fields]="fields" />`,
})
export class MeetingChanges {
  protected readonly room = inject(MeetingRoom);
  protected readonly fields = meetingFacetFields;
}
