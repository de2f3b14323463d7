/**
 * Scripted plays that must go as written. A {@link summit.author.plans.PlanFile} holds runs ({@link
 * summit.author.plans.Plan}), a {@link summit.author.plans.PlanRun} plays one and says where it went otherwise, {@link
 * summit.author.plans.Coverage} tells what no run touched, and a {@link summit.author.plans.Recording} makes a plan out of a
 * play.
 */
package summit.author.plans;
