package jp.tsunagi.diagram.tests.gallery;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.diagram.export.DiagramExport;
import jp.tsunagi.diagram.export.Paper;
import jp.tsunagi.diagram.geometry.Geometry;
import jp.tsunagi.diagram.layout.*;
import jp.tsunagi.diagram.scene.*;
import jp.tsunagi.diagram.specification.*;
import jp.tsunagi.diagram.synchronization.*;
import jp.tsunagi.diagram.view.*;

class GalleryTest {
	@Test
	void paint() throws Exception {
		Path out = Path.of("/tmp/p/gallery");
		Files.createDirectories(out);
		Bundle design = Platform.getBundle("jp.tsunagi.design");
		ViewpointSpecification specification;
		try (InputStream in = design.getEntry("description/tsunagi.odesign").openStream()) {
			String text = new String(in.readAllBytes(), "UTF-8").replaceAll("(?s)<ownedRepresentations xsi:type=\"description_2:.*?</ownedRepresentations>", "");
			java.util.Properties labels = new java.util.Properties();
			labels.load(new java.io.InputStreamReader(design.getEntry("plugin.properties").openStream(), "UTF-8"));
			specification = SpecificationReader.read(new java.io.ByteArrayInputStream(text.getBytes("UTF-8")), "tsunagi.odesign", k -> k.startsWith("%") ? labels.getProperty(k.substring(1), k) : k);
		}
		List<Object> services = new ArrayList<>();
		for (var extension : specification.viewpoints().getFirst().serviceClasses()) {
			services.add(design.loadClass(extension.qualifiedClassName()).getConstructor().newInstance());
		}
		for (String example : System.getProperty("g.examples", "fuchu,hakodate,yokohama,saitama/niiza,saitama/hanyu,saitama/kawajima,saitama/warabi").split(",")) {
			Project project = Project.open(Path.of(System.getProperty("tsunagi.examples")).resolve(example), new NullProgressMonitor());
			jp.tsunagi.plan.project.PlanLibrary plans = jp.tsunagi.plan.project.PlanLibrary.open(project, java.time.Clock.systemDefaultZone(), new NullProgressMonitor());
			for (DiagramSpecification diagram : specification.diagrams().toList()) {
				if (!diagram.name().matches(System.getProperty("g.diagram", ".*"))) {
					continue;
				}
				List<EObject> roots = new ArrayList<>();
				project.resourceSet().getAllContents().forEachRemaining(each -> {
					if (each instanceof EObject object && diagram.domainClass().accepts(object)) {
						roots.add(object);
					}
				});
				plans.plans().stream().filter(p -> diagram.domainClass().accepts(p)).forEach(roots::add);
				if (roots.isEmpty()) {
					continue;
				}
				EObject root = roots.getFirst();
				if (root.eResource() == null) { continue; }
				long t0 = System.nanoTime();
				DiagramSynchronizer sync = DiagramSynchronizer.create(diagram, new Programs(services), root);
				if (Boolean.getBoolean("g.all")) { sync.setActiveLayers(diagram.layers().stream().map(l -> l.name()).toList()); }
				DiagramView view = sync.view();
				long t1 = System.nanoTime();
				LayoutChoice choice = diagram.layout().map(LayoutChoice::of).orElse(LayoutChoice.of("stress"));
				Arrangement a = new DiagramLayout(view, TextMeasure.standard()).run(new Arrangement(), choice, new LayoutScope.Everything(), new NullProgressMonitor());
				long t2 = System.nanoTime();
				Geometry geometry = new Geometry(view, a, TextMeasure.standard(), choice.isCurved());
				Legend legend = Legend.of(view, e -> diagram.mapping(e.mapping()).map(m -> m.label()).orElse(""));
				Sheet sheet = new Sheet(geometry, Looks.PLAIN, new Sheet.Captions(view.title(), "2026年11月21日", "公開用　つなぎワークベンチ"), legend);
				DiagramExport export = new DiagramExport(sheet, view.title(), LocalDate.of(2026, 11, 21), "ja");
				String name = example.replace('/', '-') + "-" + diagram.name();
				Files.write(out.resolve(name + ".svg"), export.svg());
				long t3 = System.nanoTime();
				double scale = Math.min(2, 2000 / sheet.bounds().width());
				Files.write(out.resolve(name + ".png"), export.png(scale));
				if (Boolean.getBoolean("g.pdf")) { Files.write(out.resolve(name + ".pdf"), export.pdf(Paper.A4)); }
				System.out.printf("%s nodes+edges %d edges %d create %d layout %d svg %d  size %s %s%n", name, view.elements().size(), view.edges().size(), (t1 - t0) / 1000000, (t2 - t1) / 1000000, (t3 - t2) / 1000000, sheet.bounds(), export.missingLetters());
				sync.dispose();
			}
		}
	}
}
