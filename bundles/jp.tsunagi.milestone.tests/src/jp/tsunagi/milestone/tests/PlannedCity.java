package jp.tsunagi.milestone.tests;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.xtext.EcoreUtil2;

import jp.tsunagi.core.finding.Finding;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.core.query.ProjectContents;
import jp.tsunagi.milestone.schedule.Schedule;
import jp.tsunagi.milestone.schedule.ScheduledMilestone;
import jp.tsunagi.milestone.template.MilestoneTemplate;
import jp.tsunagi.milestone.template.MilestoneTemplates;
import jp.tsunagi.plan.Milestone;
import jp.tsunagi.plan.Plan;
import jp.tsunagi.plan.language.validation.PlanCalendar;
import jp.tsunagi.plan.project.PlanLibrary;

/**
 * A city with plans, read from files as everybody's are.
 *
 * @param project the city
 * @param library its plans
 */
record PlannedCity(Project project, PlanLibrary library) {

	static final Clock CLOCK = Clock.fixed(Instant.parse("2022-11-15T03:00:00Z"), ZoneId.of("Asia/Tokyo"));

	static final LocalDate TODAY = LocalDate.now(CLOCK);

	/** A city in {@code folder} with these plans. */
	static PlannedCity of(Path folder, String... plans) throws Exception {
		return with(folder, "", plans);
	}

	/** A city in {@code folder}. {@code content} is what the root of its model holds, in XML. */
	static PlannedCity with(Path folder, String content, String... plans) throws Exception {
		Files.writeString(folder.resolve("tsunagi.project"), "{\"format\": 1, \"name\": \"みどり市\", \"model\": \"midori.coordination\"}");
		Files.writeString(folder.resolve("midori.coordination"), """
				<?xml version="1.0" encoding="UTF-8"?>
				<coordination:Municipality xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
				    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
				    xmlns:coordination="http://tsunagi.jp/coordination/1.0" id="city" name="みどり市" visibility="public">
				""" + content + "</coordination:Municipality>");
		Files.createDirectories(folder.resolve("plans"));
		for (int number = 0; number < plans.length; number++) {
			Files.writeString(folder.resolve("plans").resolve("p" + number + ".plan"), plans[number]);
		}
		return open(folder);
	}

	static PlannedCity open(Path folder) throws Exception {
		Project project = Project.open(folder, new NullProgressMonitor());
		return new PlannedCity(project, PlanLibrary.open(project, CLOCK, new NullProgressMonitor()));
	}

	List<Plan> plans() {
		return library.plans();
	}

	PlanCalendar calendar() {
		return new PlanCalendar(ProjectContents.fiscalCalendar(project));
	}

	Schedule schedule() {
		return Schedule.of(plans(), calendar(), TODAY, new NullProgressMonitor());
	}

	List<String> findings() {
		return library.findings(new NullProgressMonitor()).stream().map(Finding::toString).toList();
	}

	Milestone milestone(String name) {
		return plans().stream().flatMap(plan -> EcoreUtil2.eAllOfType(plan, Milestone.class).stream())
				.filter(milestone -> name.equals(milestone.getName())).findFirst().orElseThrow();
	}

	/** How that milestone stands on {@link #TODAY}. */
	ScheduledMilestone scheduled(String name) {
		return schedule().find(milestone(name)).orElseThrow();
	}

	/** What milestones can come from. */
	MilestoneTemplates templates() {
		return MilestoneTemplates.of(project, library.text("plans/p0.plan"));
	}

	MilestoneTemplate template(String name) {
		return templates().all().stream().filter(template -> template.name().equals(name)).findFirst().orElseThrow();
	}
}
