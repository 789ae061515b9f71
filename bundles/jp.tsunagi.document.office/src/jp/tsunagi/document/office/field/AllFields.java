package jp.tsunagi.document.office.field;

import jp.tsunagi.coordination.CaseStudy;
import jp.tsunagi.coordination.Council;
import jp.tsunagi.coordination.Territory;
import jp.tsunagi.office.template.field.FieldGroup;
import jp.tsunagi.plan.Plan;

/** The groups of fields of a project, each made once. */
final class AllFields {

	private final RecordFields records;

	private final CouncilFields councils;

	private final BodyFields bodies;

	private final ResourceFields resources;

	private final NeedFields needs;

	private final WatchingFields watching;

	private final FieldGroup<Council> council;

	private final FieldGroup<CaseStudy> caseStudy;

	private final FieldGroup<Plan> plan;

	private final FieldGroup<ReportFields.Report> report;

	private final FieldGroup<Territory> territory;

	AllFields(FieldSource source) {
		records = new RecordFields(source);
		councils = new CouncilFields(source);
		bodies = new BodyFields(source);
		resources = new ResourceFields(source);
		needs = new NeedFields(source);
		watching = new WatchingFields(source);
		ScheduleFields schedules = new ScheduleFields(source);
		council = councils.council();
		caseStudy = records.caseStudy();
		plan = new PlanFields(source, schedules).plan();
		report = new ReportFields(source).report(records, councils, bodies, schedules);
		territory = new TerritoryFields(source).territory(this);
	}

	RecordFields records() {
		return records;
	}

	CouncilFields councils() {
		return councils;
	}

	BodyFields bodies() {
		return bodies;
	}

	ResourceFields resources() {
		return resources;
	}

	NeedFields needs() {
		return needs;
	}

	WatchingFields watching() {
		return watching;
	}

	FieldGroup<Council> council() {
		return council;
	}

	FieldGroup<CaseStudy> caseStudy() {
		return caseStudy;
	}

	FieldGroup<Plan> plan() {
		return plan;
	}

	FieldGroup<ReportFields.Report> report() {
		return report;
	}

	FieldGroup<Territory> territory() {
		return territory;
	}
}
