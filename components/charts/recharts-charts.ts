/** Everything that is drawn with Recharts: one chunk, loaded by `useCharts` alone. */
export { ActivityBars } from "@/components/activity/activity-bars";
export { SkillBars } from "@/components/skills/skill-bars";
