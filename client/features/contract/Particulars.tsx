import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { besideText, formatDecimal } from '../../../schema/messages/format.ts';
import { saySector } from '../../../schema/messages/render.ts';
import { dayBefore } from '../../ui/days.ts';
import { PartyLink } from '../../ui/partyLink.tsx';
import { codeText, DayText, NotHeld, Price } from '../../ui/value.tsx';
import { capital, heading, type PageCode, sentence, t } from '../../ui/words.ts';
import type { ContractData } from './ContractPage.tsx';
import { placesText, quantityText, rangeText } from './describe.ts';
import './contract.css';

function Fact({ code, children }: { readonly code: PageCode; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{t(code)}</dt>
      <dd>{children}</dd>
    </div>
  );
}

export function Particulars({ contract }: { readonly contract: ContractData }) {
  return (
    <dl className="particulars">
      <Fact code="page.contract.buyer">
        <PartyLink party={contract.buyer} />
      </Fact>
      <Fact code="page.contract.supplier">
        <PartyLink party={contract.supplier} />
      </Fact>
      <Fact code="page.contract.work">{contract.what ?? <NotHeld />}</Fact>
      {contract.product != null && <Fact code="page.contract.product">{codeText(contract.product)}</Fact>}
      <Fact code="page.contract.kind">{contract.kind ? heading(contract.kind) : <NotHeld />}</Fact>
      <Fact code="page.flags.sift-sector">{contract.nace ? saySector(contract.nace) : <NotHeld />}</Fact>
      <Fact code="page.flags.sift-place">{placesText(contract) ?? <NotHeld />}</Fact>
      <Fact code="page.contract.price">
        <Price price={contract.price} />
      </Fact>
      <Fact code="page.contract.unit-price">
        <Price price={contract.unitPrice} unit={contract.unit} />
      </Fact>
      <Fact code="page.contract.quantity">{quantityText(contract) ?? <NotHeld />}</Fact>
      <Fact code="page.contract.other-cost">
        <Price
          price={contract.nonLabourCostPerUnit ?? contract.nonLabourCost}
          unit={contract.nonLabourCostPerUnit ? contract.unit : null}
        />
      </Fact>
      <Fact code="page.contract.estimate">
        <Price price={contract.estimate} />
      </Fact>
      <Fact code="page.contract.hours">
        {rangeText(contract.labourHours, contract.labourHoursAtMost) ?? <NotHeld />}
      </Fact>
      <Fact code="page.contract.minutes">
        {rangeText(contract.labourMinutesPerUnit, contract.labourMinutesPerUnitAtMost) ?? <NotHeld />}
      </Fact>
      {contract.workers != null && <Fact code="page.contract.workers">{formatDecimal(String(contract.workers))}</Fact>}
      <Fact code="page.contract.signed">
        <DayText day={contract.signed} />
      </Fact>
      <Fact code="page.contract.first-day">
        <DayText day={contract.from} />
      </Fact>
      <Fact code="page.contract.ended">
        <DayText day={contract.until ? dayBefore(contract.until) : null} />
      </Fact>
      <Fact code="page.contract.workplaces">
        {contract.workplaces.length === 0 && <NotHeld />}
        {contract.workplaces.map((place) => (
          <span key={place.id} className="block">
            <Link to="/workplaces/$id" params={{ id: place.id }}>
              {place.name ?? place.id}
            </Link>
          </span>
        ))}
      </Fact>
    </dl>
  );
}

/** What is known to be performed directly under it; the rest of many stands on the chain map. */
export function Below({ contract }: { readonly contract: ContractData }) {
  const { total, contracts } = contract.below;
  if (total === 0) return <p className="quiet">{t('page.contract.nothing-below')}</p>;
  return (
    <>
      <ul className="stack">
        {contracts.map(({ contract: lower, evidence }) => (
          <li key={lower.id}>
            <span className="block">
              <Link to="/contracts/$id" params={{ id: lower.id }}>
                {capital(lower.label)}
              </Link>
            </span>
            <span className="block small">
              <PartyLink party={lower.supplier} />
            </span>
            {evidence === 'inferred' && <span className="inferred">{t('page.inferred')}</span>}
          </li>
        ))}
      </ul>
      {total > contracts.length && <p>{t('page.contract.more-below', { n: total - contracts.length })}</p>}
    </>
  );
}

/** Under which contract it is performed, and why, where that is inferred. */
export function Above({ contract }: { readonly contract: ContractData }) {
  if (contract.under.length === 0) {
    return contract.aboveKnown ? (
      <p>{t('page.contract.top')}</p>
    ) : (
      <p className="asks">{t('page.contract.above-unknown')}</p>
    );
  }
  return (
    <ul className="stack">
      {contract.under.map((link) => (
        <li key={link.contract.id}>
          <span className="block">
            <Link to="/contracts/$id" params={{ id: link.contract.id }}>
              {capital(link.contract.label)}
            </Link>
          </span>
          <span className="block small">
            <PartyLink party={link.contract.buyer} />
          </span>
          {link.evidence === 'inferred' && (
            <span className="block">
              <span className="inferred">{t('page.inferred')}</span>:{' '}
              {besideText(link.inferredFrom.map((from) => sentence(from)))}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
