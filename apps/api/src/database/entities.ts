import { SessionEntity } from '../sessions/session.entity';
import { TaskHelperEntity, TaskSideEntity } from '../tasks/task-assignment.entity';
import { TaskCommentEntity, TaskDependencyEntity, TaskDocumentEntity, TaskStepEntity } from '../tasks/task-part.entity';
import { TaskReportEntity, TaskVerdictEntity } from '../tasks/task-report.entity';
import { TaskEntity } from '../tasks/task.entity';

/** The tables of every feature, named one by one: what is missing here cannot be loaded or saved. */
export const entities = [
  SessionEntity,
  TaskEntity,
  TaskSideEntity,
  TaskHelperEntity,
  TaskReportEntity,
  TaskVerdictEntity,
  TaskStepEntity,
  TaskDependencyEntity,
  TaskCommentEntity,
  TaskDocumentEntity,
] as const;
