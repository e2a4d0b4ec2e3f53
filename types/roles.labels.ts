import type { Role } from './roles';

export const ROLE_LABELS: Record<Role, string> = {
  resident: '居民',
  building_lead: '楼栋长',
  grid_worker: '网格员',
  community_staff: '社区工作者',
  community_lead: '社区书记/主任',
  supervisor: '居务监督委员会成员',
  street_coordinator: '街道协调员',
  department_handler: '部门经办人',
  district_operator: '区级管理员',
  auditor: '审计员',
};
