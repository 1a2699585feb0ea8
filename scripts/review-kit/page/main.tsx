import { createRoot } from 'react-dom/client'
import '../../../src/styles/layers.css'
import '../../../src/styles/tokens.css'
import '../../../src/styles/base.css'
import '../../../src/styles/controls.css'
import '../../../src/styles/cards.css'
import '../../../src/styles/questions.css'
import '../../../src/styles/answers.css'
import '../../../src/styles/frame.css'
import '../../../src/styles/utilities.css'
import '../../../src/styles/print.css'
import './kit.css'
import type { Material } from '../material.ts'
import { App } from './App.tsx'
import { wordsIn } from './kit.ts'

const root = document.getElementById('root')
const written = document.getElementById('material')?.textContent
if (root && written) createRoot(root).render(<App material={JSON.parse(written) as Material} />)
else document.body.append(wordsIn.en.lost)
