package jp.tsunagi.diagram.tests.synchronization;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;

import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;

import jp.tsunagi.coordination.*;
import jp.tsunagi.diagram.expression.Services;
import jp.tsunagi.diagram.specification.SpecificationReader;
import jp.tsunagi.diagram.specification.ViewpointSpecification;
import jp.tsunagi.diagram.synchronization.CompiledDiagram;
import jp.tsunagi.diagram.synchronization.DiagramSynchronizer;

class PerfProbeTest {

	static Municipality model(int n) {
		Random random = new Random(7);
		CoordinationFactory f = CoordinationFactory.eINSTANCE;
		Municipality m = f.createMunicipality();
		m.setId("m"); m.setName("M");
		List<Area> areas = new ArrayList<>();
		for (int i = 0; i < 10; i++) { Area a = f.createArea(); a.setId("a" + i); a.setName("圏域" + i); m.getAreas().add(a); areas.add(a); }
		List<Organization> os = new ArrayList<>();
		for (int i = 0; i < n; i++) { Organization o = f.createOrganization(); o.setId("o" + i); o.setName("団体" + i); o.setKind(i % 3 == 0 ? "町会・自治会" : "社協"); o.getAreas().add(areas.get(i % 10)); m.getOrganizations().add(o); os.add(o); }
		for (int i = 0; i < 2 * n; i++) { Relationship r = f.createRelationship(); r.setId("r" + i); r.setKind("連携"); r.setSource(os.get(random.nextInt(n))); r.setTarget(os.get(random.nextInt(n))); m.getRelationships().add(r); }
		ResourceSet set = new ResourceSetImpl();
		Resource res = new ResourceImpl(URI.createURI("x:/m"));
		set.getResources().add(res);
		res.getContents().add(m);
		return m;
	}

	@Test
	void probe() throws Exception {
		CompiledDiagram compiled = Design.read().diagram("municipalityNetwork");
		for (int round = 0; round < 6; round++) {
			for (int n : new int[] {100, 1000, 5000}) {
				Municipality m = model(n);
				System.gc();
				long t0 = System.nanoTime();
				DiagramSynchronizer s = DiagramSynchronizer.create(compiled, m);
				long t1 = System.nanoTime();
				DiagramSynchronizer s2 = DiagramSynchronizer.create(compiled, m);
				long t1b = System.nanoTime();
				s2.dispose();
				long e0 = s.evaluations();
				long t2 = System.nanoTime();
				s.refresh();
				long t3 = System.nanoTime();
				long e1 = s.evaluations();
				m.getOrganizations().get(n / 2).setName("新しい名");
				s.synchronize();
				long t4 = System.nanoTime();
				long e2 = s.evaluations();
				m.getRelationships().get(n / 2).setStrength(Strength.STRONG);
				s.synchronize();
				long t5 = System.nanoTime();
				long e3 = s.evaluations();
				Relationship r = CoordinationFactory.eINSTANCE.createRelationship();
				r.setId("rr"); r.setKind("連携"); r.setSource(m.getOrganizations().get(1)); r.setTarget(m.getOrganizations().get(5));
				m.getRelationships().add(r);
				s.synchronize();
				long t6 = System.nanoTime();
				long e4 = s.evaluations();
				m.getOrganizations().remove(n / 3);
				s.synchronize();
				long t7 = System.nanoTime();
				long e5 = s.evaluations();
				System.out.printf("R%d n=%d elements=%d create %.1f again %.1f (%d ev) refresh %.1f (%d) rename %.2f (%d) strength %.2f (%d) addTie %.2f (%d) remove %.2f (%d) problems %d%n", round, n, s.view().elements().size(),
						(t1 - t0) / 1e6, (t1b - t1) / 1e6, e0, (t3 - t2) / 1e6, e1 - e0, (t4 - t3) / 1e6, e2 - e1, (t5 - t4) / 1e6, e3 - e2, (t6 - t5) / 1e6, e4 - e3, (t7 - t6) / 1e6, e5 - e4, s.problems().size());
				s.dispose();
			}
		}
	}
}
