import { trace } from '/work/main/server/domain/liability/trace.ts';
import { loadRegimes } from '/work/main/server/regimes/load.ts';
import { longClaim, noneAlike } from '/work/main/bench/graph/long-claim.ts';
const r=loadRegimes(); const f=longClaim();
const t=(x:any)=>{const s=performance.now(); trace(x,r); return (performance.now()-s).toFixed(0)};
for(let i=0;i<8;i++) console.log(t(f));
if(process.argv[2]) console.log('apart',t(noneAlike(f)),t(noneAlike(f)));
