package jp.tsunagi.document.office.tests;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;

import jp.tsunagi.core.privacy.Audience;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.document.office.field.DocumentFields;
import jp.tsunagi.document.office.field.DocumentSubject;
import jp.tsunagi.document.office.field.DocumentSubject.Kind;
import jp.tsunagi.office.template.field.Scope;
import jp.tsunagi.office.template.field.Value;
import jp.tsunagi.plan.Plan;
import jp.tsunagi.plan.project.PlanLibrary;

/** The example projects, and what their documents say. */
final class Examples {

	private Examples() {
	}

	static Clock on(String day) {
		ZoneId zone = ZoneId.of("Asia/Tokyo");
		return Clock.fixed(LocalDate.parse(day).atTime(LocalTime.NOON).atZone(zone).toInstant(), zone);
	}

	static Project open(String example) throws Exception {
		return Project.open(Path.of(System.getProperty("tsunagi.examples"), example.split("/")), new NullProgressMonitor());
	}

	static List<Plan> plans(Project project, Clock clock) {
		return PlanLibrary.open(project, clock, new NullProgressMonitor()).plans();
	}

	static DocumentFields fields(String example, Audience audience, String day) throws Exception {
		Project project = open(example);
		return DocumentFields.of(project, plans(project, on(day)), audience, on(day));
	}

	/** The thing of that kind that is called so. */
	static DocumentSubject subject(DocumentFields fields, Kind kind, String name) {
		return fields.subjects(kind).stream()
				.filter(subject -> name.equals(subject.element().eGet(subject.element().eClass().getEStructuralFeature("name"))))
				.findFirst().orElseThrow();
	}

	static Scope scope(DocumentFields fields, Kind kind, String name) {
		return fields.scope(subject(fields, kind, name));
	}

	static String text(Scope scope, String path) {
		return ((Value.Text) scope.find(path).orElseThrow()).text();
	}

	static List<Scope> rows(Scope scope, String path) {
		return ((Value.Rows) scope.find(path).orElseThrow()).each();
	}

	/** A text of each row. */
	static List<String> texts(Scope scope, String path, String field) {
		return rows(scope, path).stream().map(row -> text(row, field)).toList();
	}
}
