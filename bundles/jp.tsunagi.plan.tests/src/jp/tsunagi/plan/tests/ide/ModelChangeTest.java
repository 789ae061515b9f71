package jp.tsunagi.plan.tests.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import jp.tsunagi.coordination.Element;
import jp.tsunagi.core.project.Project;

/** Plans follow the model: on disk, and as it is being edited. */
class ModelChangeTest {

	private static final String PLAN = "計画 a { 圏域 屛風ヶ浦 取組 b 協力 久良岐丘自治会 }";

	private static final Predicate<List<Diagnostic>> LINKED = found -> found.stream().noneMatch(ModelChangeTest::isAboutReference);

	@TempDir
	private Path folder;

	private static boolean isAboutReference(Diagnostic diagnostic) {
		return diagnostic.getCode().getLeft().startsWith("plan.reference");
	}

	@Test
	void followsTheFilesOfTheModel() throws Exception {
		SampleProject.in(folder);
		Files.writeString(folder.resolve("closed.plan"), PLAN);
		String closed = ServerSession.uri(folder.resolve("closed.plan"));
		String open = ServerSession.uri(folder.resolve("open.plan"));
		try (ServerSession session = ServerSession.in(folder)) {
			session.open(open, PLAN);
			session.diagnostics(open, LINKED);
			session.diagnostics(closed, LINKED);

			Path model = folder.resolve("root.coordination");
			Files.writeString(model, SampleProject.MODEL.replace("久良岐丘自治会", "丘の会"));
			session.server.didChangeWatchedFiles(
					new DidChangeWatchedFilesParams(List.of(new FileEvent(ServerSession.uri(model), FileChangeType.Changed))));
			session.diagnostics(open, LINKED.negate());
			session.diagnostics(closed, LINKED.negate());
		}
	}

	@Test
	void followsWhatIsEditedAndNotYetSaved() throws Exception {
		Project project = Project.open(SampleProject.in(folder), new NullProgressMonitor());
		String uri = ServerSession.uri(folder.resolve("a.plan"));
		try (ServerSession session = ServerSession.in(folder)) {
			session.open(uri, PLAN.replace("久良岐丘自治会", "丘の会"));
			session.diagnostics(uri, LINKED.negate());

			((Element) project.index().find("o1").orElseThrow()).setName("丘の会");
			session.server.setProject(project.snapshot());
			session.diagnostics(uri, LINKED);
			session.client.forget();
			session.server.didChangeWatchedFiles(new DidChangeWatchedFilesParams(
					List.of(new FileEvent(ServerSession.uri(folder.resolve("root.coordination")), FileChangeType.Changed))));
			session.diagnostics(uri, LINKED);

			session.change(uri, PLAN);
			session.diagnostics(uri, LINKED.negate());
		}
	}

	@Test
	void plansOutsideAProjectSayThatThereIsNone() throws Exception {
		String uri = ServerSession.uri(folder.resolve("a.plan"));
		try (ServerSession session = ServerSession.in(folder)) {
			session.open(uri, PLAN);
			List<Diagnostic> found = session.diagnostics(uri, LINKED.negate());
			assertTrue(found.stream().filter(ModelChangeTest::isAboutReference)
					.allMatch(diagnostic -> diagnostic.getCode().getLeft().equals("plan.reference.no-project")), found::toString);
		}
	}

	@Test
	void aPlanOutsideTheFoldersBringsItsProjectAlong() throws Exception {
		SampleProject.in(folder);
		Path other = Files.createDirectory(folder.resolve("other"));
		String uri = ServerSession.uri(folder.resolve("a.plan"));
		try (ServerSession session = ServerSession.in(other.resolve("nowhere"))) {
			session.open(uri, PLAN);
			session.diagnostics(uri, LINKED);
		}
		String nested = ServerSession.uri(other.resolve("b.plan"));
		try (ServerSession session = ServerSession.in(other)) {
			session.open(nested, PLAN);
			session.diagnostics(nested, LINKED);
		}
	}

	@Test
	void aPlanFollowsWhatAnotherOneDefines() throws Exception {
		SampleProject.in(folder);
		String first = ServerSession.uri(folder.resolve("a.plan"));
		String second = ServerSession.uri(folder.resolve("b.plan"));
		try (ServerSession session = ServerSession.in(folder)) {
			session.open(second, "計画 下位 { 上位計画 上位 }");
			session.diagnostics(second, LINKED.negate());
			session.client.forget();
			session.open(first, "計画 上位 { }");
			session.diagnostics(second, LINKED);
			assertEquals(first, session.client.order().getFirst());
			session.change(first, "計画 別 { }");
			session.diagnostics(second, LINKED.negate());
		}
	}
}
