package jp.tsunagi.core.tests.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import jp.tsunagi.coordination.ActivityBody;
import jp.tsunagi.core.finding.Finding;
import jp.tsunagi.core.project.Project;

/** A file of a stranger reaches neither the network nor any other file, and does not wear the machine out. */
class UntrustedInputTest {

	@TempDir
	Path temp;

	private Path folder;

	private ServerSocket server;

	private final AtomicInteger calls = new AtomicInteger();

	private Thread listener;

	private String address;

	@BeforeEach
	void create() throws Exception {
		folder = SampleProject.create(temp.resolve("p"));
		server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
		listener = Thread.ofVirtual().start(this::hangUp);
		address = "http://127.0.0.1:" + server.getLocalPort() + "/";
	}

	/** Hangs up at once on whoever calls, so that the call shows and does not wait. */
	private void hangUp() {
		try {
			while (true) {
				server.accept().close();
				calls.incrementAndGet();
			}
		} catch (IOException closed) {
			return;
		}
	}

	@AfterEach
	void nobodyCalled() throws Exception {
		server.close();
		listener.join();
		assertEquals(0, calls.get());
	}

	private Finding onlyFinding() throws Exception {
		Map<String, String> before = SampleProject.files(folder);
		Project project = SampleProject.open(folder);
		resolveAll(project);
		assertEquals(1, project.loadFindings().size(), () -> project.loadFindings().toString());
		assertEquals(List.of(), SampleProject.saveAll(project));
		assertEquals(before, SampleProject.files(folder));
		return project.loadFindings().getFirst();
	}

	/** As everything does that walks over a model. */
	private static void resolveAll(Project project) {
		project.roots().forEach(root -> root.eAllContents().forEachRemaining(element -> {
			for (EObject target : element.eCrossReferences()) {
				EcoreUtil.resolve(target, element);
			}
		}));
	}

	private void insertDoctype(String doctype, String reference) throws IOException {
		SampleProject.replace(folder, SampleProject.YOTSUYA, "<coordination:Area", doctype + "\n<coordination:Area");
		SampleProject.replace(folder, SampleProject.YOTSUYA, "みんなの畑", reference);
	}

	@Test
	void externalEntityOfAFile() throws Exception {
		Path secret = Files.writeString(temp.resolve("secret"), "secret");
		insertDoctype("<!DOCTYPE a [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>", "&x;");

		Finding finding = onlyFinding();

		assertEquals("file.doctype", finding.rule());
		assertEquals(2, finding.source().line());
		assertEquals(SampleProject.YOTSUYA, finding.source().file());
	}

	@Test
	void externalEntityOfTheNetwork() throws Exception {
		insertDoctype("<!DOCTYPE a [<!ENTITY % x SYSTEM \"" + address + "\"> %x;]>", "");

		assertEquals("file.doctype", onlyFinding().rule());
	}

	@Test
	void externalDocumentType() throws Exception {
		insertDoctype("<!DOCTYPE a SYSTEM \"" + address + "a.dtd\">", "");

		assertEquals("file.doctype", onlyFinding().rule());
	}

	@Test
	void billionLaughs() throws Exception {
		StringBuilder entities = new StringBuilder("<!DOCTYPE a [<!ENTITY x0 \"ha\">");
		for (int i = 1; i < 30; i++) {
			entities.append("<!ENTITY x%d \"%s\">".formatted(i, ("&x" + (i - 1) + ";").repeat(10)));
		}
		insertDoctype(entities + "]>", "&x29;");

		assertEquals("file.doctype", onlyFinding().rule());
	}

	@Test
	void schemaLocationIsNotLookedUp() throws Exception {
		String locations = "http://other %sx.ecore http://tsunagi.jp/coordination/1.0 %sy.ecore".formatted(address, address);
		SampleProject.replace(folder, SampleProject.YOTSUYA, "    id=\"_",
				"    xsi:schemaLocation=\"" + locations + "\" xmlns:o=\"http://other\"\n    id=\"_");
		SampleProject.replace(folder, SampleProject.YOTSUYA, "<statistics",
				"<bodies xsi:type=\"o:Body\"/>\n  <statistics");

		assertEquals("file.class", onlyFinding().rule());
	}

	@ParameterizedTest
	@ValueSource(strings = {"http", "java://jp.tsunagi.coordination.CoordinationPackage", "other.ecore",
			"http://www.eclipse.org/emf/2002/Ecore"})
	void unknownPackageIsNotLookedUp(String name) throws Exception {
		String uri = name.equals("http") ? address : name;
		SampleProject.replace(folder, SampleProject.YOTSUYA, "<statistics",
				"<bodies xmlns:o=\"" + uri + "\" xsi:type=\"o:EClass\"/>\n  <statistics");

		assertEquals("file.class", onlyFinding().rule());
	}

	@ParameterizedTest
	@ValueSource(strings = {"http", "file:///etc/passwd#x", "../../../../../../etc/passwd#x", "%2e%2e/%2e%2e/x.coordination#x",
			"jar:file:///tmp/x.jar!/x#x", "platform:/plugin/jp.tsunagi.core/plugin.xml#x", "//127.0.0.1/share/x#x"})
	void areaOutsideTheProject(String href) throws Exception {
		String target = href.equals("http") ? address + "x.coordination#x" : href;
		SampleProject.replace(folder, SampleProject.ROOT, "</coordination:Municipality>",
				"  <areas\n      href=\"" + target + "\"/>\n</coordination:Municipality>");

		Finding finding = onlyFinding();

		assertEquals("file.outside", finding.rule());
		assertEquals(SampleProject.ROOT, finding.source().file());
		assertTrue(Files.readAllLines(folder.resolve(SampleProject.ROOT)).get(finding.source().line() - 1).contains(target));
	}

	@ParameterizedTest
	@ValueSource(strings = {"http", "file:///etc/passwd#x", "../../../../../../etc/passwd#x", "other/x.coordination#x", "", "#",
			"//127.0.0.1/share/x#x", "area-02.coordination#//@bodies.9", "area-02.coordination#/x/y", "&#10;"})
	void referenceToNothing(String href) throws Exception {
		String target = href.equals("http") ? address + "x.coordination#x" : href;
		SampleProject.replace(folder, SampleProject.YOTSUYA, "    <parent\n", "    <area\n        xsi:type=\"coordination:Area\"\n"
				+ "        href=\"" + target + "\"/>\n    <parent\n");
		Path file = folder.resolve(SampleProject.YOTSUYA);
		String content = Files.readString(file);
		int start = content.indexOf("    <area\n");
		String reference = content.substring(start, content.indexOf("    <parent\n"));
		Files.writeString(file, content.replace(reference, "").replaceFirst("(name=\"みんなの畑\"\\s+>\\n)", "$1" + reference));

		Project project = SampleProject.openClean(folder);
		resolveAll(project);

		assertEquals(List.of(), SampleProject.saveAll(project));
		assertTrue(SampleProject.<ActivityBody>find(project, "garden").getArea().eIsProxy());
	}

	@ParameterizedTest
	@ValueSource(strings = {"../outside.coordination", "TEMP/outside.coordination", "..", ".", "\\u0000",
			"areas/../../outside.coordination"})
	void modelOutsideTheProject(String model) throws Exception {
		Files.copy(folder.resolve(SampleProject.ROOT), temp.resolve("outside.coordination"));
		String name = model.replace("TEMP", temp.toString().replace('\\', '/'));
		SampleProject.replace(folder, "tsunagi.project", "\"municipality.coordination\"", '"' + name + '"');

		Finding finding = onlyFinding();

		assertEquals("file.outside", finding.rule());
		assertEquals("tsunagi.project", finding.source().file());
	}

	@Test
	void linksOutOfTheProjectAndInCircles() throws Exception {
		Path outside = Files.move(folder.resolve(SampleProject.CHUO), temp.resolve("outside.coordination"));
		try {
			Files.createSymbolicLink(folder.resolve(SampleProject.CHUO), outside);
			Files.createSymbolicLink(folder.resolve("areas/loop"), folder);
		} catch (UnsupportedOperationException | IOException noLinks) {
			assumeTrue(false, "links can be made");
		}
		Finding finding = onlyFinding();
		assertEquals("file.outside", finding.rule());

		Files.delete(folder.resolve(SampleProject.CHUO));
		Files.createSymbolicLink(folder.resolve(SampleProject.CHUO), Path.of("area-02.coordination"));
		finding = SampleProject.open(folder).loadFindings().getFirst();
		assertEquals("file.unreadable", finding.rule());
		assertEquals(SampleProject.CHUO, finding.source().file());
	}
}
