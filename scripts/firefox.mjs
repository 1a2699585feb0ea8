#!/usr/bin/env node
/**
 * Starts Firefox for Playwright and relays their WebDriver BiDi messages. Playwright 1.65 sets media features in every new
 * page, which Firefox 153 ESR does not support; that one error is replaced by success. Once they agree, Playwright can start
 * Firefox itself, and this file can go.
 */
import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { WebSocket, WebSocketServer } from 'ws'

const unknownToFirefox = 'emulation.setMediaFeaturesOverride'
const listening = 'WebDriver BiDi listening on '

const firefox = spawn(process.env.FIREFOX_PATH, process.argv.slice(2), { stdio: ['ignore', 'inherit', 'pipe'] })
firefox.on('exit', (code) => process.exit(code ?? 1))
createInterface({ input: firefox.stderr }).on('line', (line) => {
  if (line.startsWith(listening)) listenInPlaceOf(line.slice(listening.length))
  else console.error(line)
})

function listenInPlaceOf(address) {
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0 })
  server.on('connection', (client, { url }) => passOn(client, new WebSocket(address + url)))
  server.on('listening', () => console.error(`${listening}ws://127.0.0.1:${server.address().port}`))
}

function passOn(client, browser) {
  const forgiven = new Set()
  const connected = new Promise((resolve) => browser.once('open', resolve))
  client.on('message', async (data) => {
    const { id, method } = JSON.parse(data)
    if (method === unknownToFirefox) forgiven.add(id)
    await connected
    browser.send(String(data))
  })
  browser.on('message', (data) => {
    const { id, error } = JSON.parse(data)
    const answer = error === 'unknown command' && forgiven.delete(id) ? { type: 'success', id, result: {} } : null
    client.send(answer ? JSON.stringify(answer) : String(data))
  })
  client.on('close', () => browser.close())
  browser.on('close', () => client.close())
}
