package jp.tsunagi.document.office.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.junit.jupiter.api.Test;

import jp.tsunagi.coordination.CaseStudy;
import jp.tsunagi.coordination.Territory;
import jp.tsunagi.core.privacy.Audience;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.document.office.export.DocumentExport;
import jp.tsunagi.document.office.field.DocumentSubject;
import jp.tsunagi.document.office.field.DocumentSubject.Kind;
import jp.tsunagi.document.office.template.DocumentTemplate;
import jp.tsunagi.document.office.template.DocumentTemplates;
import jp.tsunagi.plan.Action;
import jp.tsunagi.plan.Goal;
import jp.tsunagi.plan.Issue;
import jp.tsunagi.plan.Milestone;
import jp.tsunagi.plan.Plan;
import jp.tsunagi.plan.ReviewEntry;
import jp.tsunagi.plan.Situation;

/** Forms for a class: what it is to find out is in none of its papers, and all of it in the trainer's. */
class ExerciseTest {

	private static final String DAY = "2022-09-15";

	/** Such as 準備 may be said by chance. */
	private static final int LONG_ENOUGH = 6;

	private final Set<String> answers = new TreeSet<>();

	@Test
	void noAnswerIsInTheFormsOfTheClassAndAllAreInTheTrainers() throws Exception {
		Project project = Examples.open("yokohama");
		List<Plan> plans = Examples.plans(project, Examples.on(DAY));
		DocumentExport export = new DocumentExport(project, plans, Audience.PARTNERS, LocalDate.parse(DAY), Examples.on(DAY));
		Territory place = (Territory) Examples.subject(export.fields(), Kind.AREA, "屛風ヶ浦").element();
		findAnswers(export, place);
		List<String> given = new ArrayList<>();
		StringBuilder trainers = new StringBuilder();
		for (DocumentTemplate template : DocumentTemplates.builtIn()) {
			Optional<DocumentSubject> subject = export.subjects(template, place).stream().findFirst();
			String exercise = text(export.form(template, subject, true).content());
			answers.stream().filter(exercise::contains).map(answer -> template.id() + ": " + answer).forEach(given::add);
			trainers.append(text(export.form(template, subject, false).content()));
		}
		assertEquals(List.of(), given);
		assertEquals(List.of(), answers.stream().filter(answer -> !trainers.toString().contains(answer)).toList());
		assertTrue(answers.size() > 30, answers::toString);
	}

	/** Cells and runs begin lines, and may end them in the middle of a text. */
	private static String text(byte[] file) throws Exception {
		return PackageText.readable(file).replaceAll("\\s", "");
	}

	private void findAnswers(DocumentExport export, Territory place) {
		Plan plan = export.subjects(DocumentTemplates.find(DocumentTemplates.builtIn(), "area-plan").orElseThrow(), place).stream()
				.map(subject -> (Plan) subject.element()).findFirst().orElseThrow();
		add(plan.getVision());
		EcoreUtil2.eAllOfType(plan, EObject.class).forEach(this::addPart);
		DocumentTemplate cases = DocumentTemplates.find(DocumentTemplates.builtIn(), "case-study").orElseThrow();
		CaseStudy study = (CaseStudy) export.subjects(cases, place).getFirst().element();
		Stream.of(study.getBackground(), study.getDone(), study.getNext(), study.getIntention()).forEach(this::add);
	}

	private void addPart(EObject part) {
		switch (part) {
			case Situation situation -> add(situation.getText());
			case Issue issue -> add(issue.getText());
			case Goal goal -> Stream.of(goal.getName(), goal.getText()).forEach(this::add);
			case Action action -> Stream.of(action.getName(), action.getText(), action.getTargetGroup()).forEach(this::add);
			case Milestone milestone -> Stream.of(milestone.getName(), milestone.getResult()).forEach(this::add);
			case ReviewEntry entry -> Stream.of(entry.getResult(), entry.getLearning(), entry.getNext()).forEach(this::add);
			default -> {
			}
		}
	}

	private void add(String answer) {
		if (answer != null && answer.length() >= LONG_ENOUGH) {
			answers.add(answer.replaceAll("\\s", ""));
		}
	}
}
